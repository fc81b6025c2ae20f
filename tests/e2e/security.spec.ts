// The settings of docs/security.md, read back from the running program and tried from inside its window.
import { expect, test } from './support/app';

test('the window is sandboxed, isolated and has nothing of Node', async ({ start }) => {
  const { app, page } = await start();
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // Not in the typings, but what Electron itself goes by
      const read = contents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      return read.getLastWebPreferences();
    }),
  );
  expect(preferences.length).toBeGreaterThan(0);
  for (const one of preferences) {
    expect(one).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true });
    expect(one['webviewTag'] ?? false).toBe(false);
    expect(one['nodeIntegrationInWorker'] ?? false).toBe(false);
    expect(one['nodeIntegrationInSubFrames'] ?? false).toBe(false);
    expect(one['allowRunningInsecureContent'] ?? false).toBe(false);
    expect(one['experimentalFeatures'] ?? false).toBe(false);
    expect(one['enableBlinkFeatures'] ?? '').toBe('');
  }
  const globals = await page.evaluate(() => ({
    node: ['require', 'process', 'Buffer', 'module', 'global'].filter((name) => name in globalThis),
    bridge: Object.keys(window.marsad).sort(),
  }));
  expect(globals).toEqual({ node: [], bridge: ['call', 'on', 'pathsOf'] });
});

test('only our own files come in, under a policy that allows no other', async ({ start }) => {
  const { page } = await start();
  expect(page.url()).toMatch(/^marsad:\/\/desk\//);
  const policy = await page.evaluate(async () => {
    const answer = await fetch('marsad://desk/index.html');
    return answer.headers.get('content-security-policy') ?? '';
  });
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:|\*/);

  const tried = await page.evaluate(async () => {
    const outcome = (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'open',
        () => 'closed',
      );
    const inline = document.createElement('script');
    inline.textContent = 'globalThis.ranInline = true';
    document.head.append(inline);
    const image = (address: string): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const picture = new Image();
        picture.onload = resolve;
        picture.onerror = reject;
        picture.src = address;
      });
    return {
      fetch: await outcome(fetch('http://127.0.0.1:9/')),
      image: await outcome(image('http://127.0.0.1:9/a.png')),
      file: await outcome(fetch('file:///etc/passwd')),
      outside: (await fetch('marsad://desk/..%2f..%2fpackage.json')).status,
      socket: await outcome(
        new Promise((resolve, reject) => {
          const socket = new WebSocket('ws://127.0.0.1:9/');
          socket.onopen = resolve;
          socket.onerror = reject;
        }),
      ),
      // oxlint-disable-next-line no-eval -- that it fails is what is tested
      evaluation: await outcome(Promise.resolve().then(() => (0, eval)('1'))),
      inline: 'ranInline' in globalThis,
      worker: await outcome(
        new Promise((resolve, reject) => {
          const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
          worker.onmessage = resolve;
          worker.onerror = reject;
        }),
      ),
    };
  });
  expect(tried).toEqual({
    fetch: 'closed',
    image: 'closed',
    file: 'closed',
    outside: 404,
    socket: 'closed',
    evaluation: 'closed',
    inline: false,
    worker: 'closed',
  });
});

test('the window stays where it is, opens no other and is granted nothing', async ({ start }) => {
  const { app, page } = await start();
  const before = page.url();
  const tried = await page.evaluate(async () => {
    location.href = 'https://example.org/';
    const opened = window.open('https://example.org/') ?? window.open('marsad://desk/index.html');
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    document.body.append(frame);
    const link = document.createElement('a');
    link.href = 'https://example.org/file.zip';
    link.download = 'file.zip';
    document.body.append(link);
    link.click();
    const permissions = await Promise.all(
      (['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'persistent-storage'] as PermissionName[]).map(
        async (name) => (await navigator.permissions.query({ name })).state,
      ),
    );
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { opened: opened === null, permissions: [...new Set(permissions)], media };
  });
  expect(tried).toEqual({ opened: true, permissions: ['denied'], media: 'denied' });
  expect(page.url()).toBe(before);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(page.frames().filter((frame) => frame.url().startsWith('http'))).toEqual([]);
});

test('a call from anywhere but our own page is turned away', async ({ start }) => {
  const { app } = await start();
  const answers = await app.evaluate(async ({ ipcMain }) => {
    // The handler itself, with senders that no test could make otherwise
    const { _invokeHandlers: handlers } = ipcMain as unknown as {
      _invokeHandlers: Map<string, (event: object, name: string, input: object) => Promise<unknown>>;
    };
    const handler = handlers.get('marsad:call');
    if (!handler) throw new Error('nothing answers');
    const own = { parent: null, url: 'marsad://desk/index.html' };
    const senders = [
      own,
      null,
      { parent: own, url: 'marsad://desk/index.html' },
      { parent: null, url: 'marsad://desk.example.org/' },
      { parent: null, url: 'https://example.org/#marsad://desk/' },
      { parent: null, url: 'marsad-document://page/index.html' },
      { parent: null, url: 'about:blank' },
    ];
    return {
      channels: [...handlers.keys()].filter((name) => !/^[A-Z_]+$/.test(name)), // Electron's own are in capitals
      answers: await Promise.all(senders.map((senderFrame) => handler({ senderFrame }, 'app.settings', {}))),
    };
  });
  expect(answers.channels).toEqual(['marsad:call']);
  const [own, ...others] = answers.answers;
  expect(own).toMatchObject({ ok: true });
  for (const other of others) {
    expect(other).toMatchObject({ ok: false, error: { code: 'BAD_REQUEST', params: { reason: 'sender' } } });
  }
});
