// A key or a combination of keys, always left-to-right.
import styles from './kbd.module.css';

export function Kbd({ children }: { readonly children: string }) {
  return (
    <kbd dir="ltr" className={styles.kbd}>
      {children}
    </kbd>
  );
}
