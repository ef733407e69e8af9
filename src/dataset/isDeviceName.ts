/** Names that Windows keeps for devices; a folder of that name cannot be made there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether an id is one of the device names that cannot be a folder on Windows. */
export function isDeviceName(id: string): boolean {
  return DEVICE.test(id);
}
