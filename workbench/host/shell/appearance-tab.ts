import type { Item } from '../ui/settings/definition-kinds';
import { SettingTab } from '../ui/settings/setting-tab';
import type { Look } from './look';
import type { ShellApp } from './shell-app';

const ACCENT = '#8a5cf5';

/** Light or dark, the accent colour, the writing direction and the layout of a phone. */
export class AppearanceTab extends SettingTab<ShellApp> {
  override id = 'appearance';
  override name = 'Appearance';
  override icon = 'lucide-palette';
  private accent = ACCENT;

  constructor(
    app: ShellApp,
    private readonly look: Look,
  ) {
    super(app);
    this.update();
  }

  override getSettingDefinitions(): Item[] {
    return [
      {
        name: 'Base color scheme',
        desc: 'Light or dark.',
        aliases: ['theme', 'dark mode'],
        control: { type: 'dropdown', key: 'theme', options: { light: 'Light', dark: 'Dark' } },
      },
      {
        name: 'Accent color',
        desc: 'Used for buttons, links and what is chosen.',
        control: { type: 'color', key: 'accent', defaultValue: ACCENT },
      },
      {
        type: 'group',
        heading: 'Try out',
        items: [
          {
            name: 'Phone layout',
            desc: 'Sidebars become drawers, and there is no status bar.',
            control: { type: 'toggle', key: 'mobile' },
          },
          {
            name: 'Right to left',
            desc: 'Mirrors the page, as for Arabic or Hebrew.',
            control: { type: 'toggle', key: 'rtl' },
          },
        ],
      },
    ];
  }

  override getControlValue(key: string): unknown {
    const { look } = this;
    if (key === 'theme') return look.theme;
    if (key === 'mobile') return look.isMobile;
    if (key === 'rtl') return look.isRtl;
    return this.accent;
  }

  override setControlValue(key: string, value: unknown): void {
    if (key === 'theme') this.look.setTheme(value === 'dark' ? 'dark' : 'light');
    else if (key === 'mobile') this.look.setMobile(value === true);
    else if (key === 'rtl') this.look.setRtl(value === true);
    else if (typeof value === 'string') {
      this.accent = value;
      this.look.setAccent(value);
    }
  }
}
