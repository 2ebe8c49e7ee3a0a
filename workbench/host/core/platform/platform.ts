/** The stand-in plays the desktop app; `setMobile` makes it a phone, as the app's own emulation does. */
export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://workbench/',
};

export function setMobile(mobile: boolean): void {
  Platform.isDesktop = !mobile;
  Platform.isDesktopApp = !mobile;
  Platform.isMobile = mobile;
  Platform.isMobileApp = mobile;
  Platform.isPhone = mobile;
  Platform.isAndroidApp = mobile;
}
