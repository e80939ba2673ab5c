//! What the explorer and the quiz share: the element's attributes and events, the standard that is shown, and the
//! pieces of markup that both have.

mod base;
mod changing;
mod code;
mod config;
mod context;
mod currency;
mod disclosure;
mod document;
mod entry_kind;
mod events;
mod focus;
mod head;
mod heading;
mod layout;
mod level;
mod load;
mod noted;
pub mod panic;
mod pieces;
mod programs;
mod quiz_options;
mod quiz_program;
mod roots;
pub mod style;

pub use base::{Base, BaseProps};
pub use changing::changing;
pub use code::code;
pub use config::{Config, Mode, Theme};
pub use context::StandardContext;
pub use disclosure::{Disclosure, DisclosureProps, chevron};
pub use document::Document;
pub use entry_kind::EntryKind;
pub use events::{emit, emit_value, fail, forward_failure, ready};
pub use focus::{focus_first, focus_on, holds_focus};
pub use head::Head;
pub use heading::{heading, heading_tag};
pub use layout::{Layout, use_layout};
pub use level::{gauge, level};
pub use load::{Shown, Source, use_announcement, use_shown};
pub use noted::{NotedText, NotedTextProps, note, noted, text_of};
pub use pieces::split_marks;
pub use programs::{Bring, ReaderProgram};
pub use quiz_options::{QuizCallbacks, QuizOptions};
pub use quiz_program::{ExportExtent, ExportForm, MountedQuiz, QuizProgram};
pub use roots::{Rendered, new_div};
