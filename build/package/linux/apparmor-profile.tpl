abi <abi/4.0>,
include <tunables/global>

# Lets Chromium make the user namespaces of its sandbox where the system keeps them from programs without a profile.
profile "${executable}" "/opt/${sanitizedProductName}/${executable}-desk" flags=(unconfined) {
  userns,

  include if exists <local/${executable}>
}
