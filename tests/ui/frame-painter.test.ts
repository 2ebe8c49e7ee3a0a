// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { createFramePainter, type FramePainter } from '../../src/ui/frame-painter';
import { installViewDom, nextFrame } from '../support/view-dom';

let resized: () => void;
let shown = true;
let paints = 0;
let painter: FramePainter;

beforeEach(() => {
  installViewDom();
  class OwnObserver {
    constructor(callback: ResizeObserverCallback) {
      resized = () => callback([], this);
    }
    observe(): void {
      resized();
    }
    unobserve(): void {
      resized();
    }
    disconnect(): void {
      resized = () => undefined;
    }
  }
  vi.stubGlobal('ResizeObserver', OwnObserver);
  const el = document.body.createDiv();
  shown = true;
  Object.defineProperty(el, 'offsetWidth', { get: () => (shown ? 100 : 0) });
  paints = 0;
  painter = createFramePainter(el, () => {
    paints += 1;
  });
});

function setShown(value: boolean): void {
  shown = value;
  resized();
}

it('paints once for many requests, in the next frame', async () => {
  painter.request();
  painter.request();
  expect(paints).toBe(0);
  await nextFrame();
  expect(paints).toBe(1);
  await nextFrame();
  expect(paints).toBe(1);
});

it('paints at once when it is flushed, and not again in the frame', async () => {
  painter.request();
  painter.flush();
  expect(paints).toBe(1);
  await nextFrame();
  expect(paints).toBe(1);
  painter.flush();
  expect(paints).toBe(1);
});

it('paints nothing while hidden, and once when shown again', async () => {
  setShown(false);
  painter.request();
  painter.request();
  await nextFrame();
  painter.flush();
  expect(paints).toBe(0);
  setShown(true);
  expect(paints).toBe(1);
});

it('paints what was asked for just before it was hidden when it is shown', async () => {
  painter.request();
  setShown(false);
  await nextFrame();
  expect(paints).toBe(0);
  setShown(true);
  expect(paints).toBe(1);
  painter.request();
  await nextFrame();
  expect(paints).toBe(2);
});

it('paints nothing once closed', async () => {
  painter.request();
  painter.close();
  await nextFrame();
  expect(paints).toBe(0);
});
