// The only globals of the add-on: what Google, the menu and the sidebar may call.
export { importOrders, segmentAll, segmentSelected } from './ui/commands.ts';
export { onInstall, onOpen } from './ui/menu.ts';
export { openSidebar, sidebarImportOrders, sidebarSegmentSelected, sidebarState } from './ui/sidebar.ts';
