/** What of the host's user interface a plugin imports from `obsidian`. */
export { BaseComponent, ValueComponent } from './components/base';
export { ButtonComponent } from './components/button';
export { ColorComponent } from './components/color';
export { DisplayValueComponent } from './components/display-value';
export { DropdownComponent } from './components/dropdown';
export { ExtraButtonComponent } from './components/extra-button';
export { MomentFormatComponent } from './components/moment-format';
export { ProgressBarComponent } from './components/progress-bar';
export { SliderComponent } from './components/slider';
export {
  AbstractTextComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from './components/text';
export { ToggleComponent } from './components/toggle';
export { ConfirmationButton, ConfirmationModal } from './confirmation-modal';
export { FuzzySuggestModal } from './fuzzy-suggest-modal';
export { HoverPopover, PopoverState } from './hover-popover';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
export { AbstractInputSuggest } from './input-suggest';
export { Keymap } from './keymap';
export { Menu } from './menu';
export { MenuItem } from './menu-item';
export { Modal } from './modal';
export { Notice } from './notice';
export { PopoverSuggest } from './popover-suggest';
export { Scope } from './scope';
export {
  prepareFuzzySearch,
  prepareSimpleSearch,
  renderMatches,
  renderResults,
  sortSearchResults,
} from './search';
export { Setting } from './setting';
export { SettingGroup } from './setting-group';
export { PluginSettingTab } from './settings/plugin-setting-tab';
export { SettingPage } from './settings/setting-page';
export { SettingTab } from './settings/setting-tab';
export { SuggestModal } from './suggest-modal';
export { displayTooltip, setTooltip } from './tooltip';
