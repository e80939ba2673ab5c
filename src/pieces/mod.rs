//! What rooms hold: pieces of markup, each of one thing. None of them knows a room.

mod about;
mod attitudes;
mod bar;
mod detail;
mod duty;
mod entry_list;
mod export_buttons;
mod focus;
mod line_button;
mod tally;

pub(crate) use self::about::about;
pub(crate) use self::bar::Bar;
pub(crate) use self::detail::detail;
pub(crate) use self::duty::duties;
pub(crate) use self::entry_list::{entry_list, group, line};
pub(crate) use self::export_buttons::ExportButtons;
pub(crate) use self::focus::{focus_button, focus_mark};
pub(crate) use self::line_button::line_button;
pub(crate) use self::tally::tally;
