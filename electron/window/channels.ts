// The two IPC channels between a window and the main process.
export const CALL_CHANNEL = 'marsad:call';
export const EVENT_CHANNEL = 'marsad:event';
