//! The screens: one component each.

mod check;
mod item;
mod memory;
mod nothing_due;
mod paused;
mod result;
mod start;

pub(crate) use self::check::Check;
pub(crate) use self::item::ItemScreen;
pub(crate) use self::memory::MemoryScreen;
pub(crate) use self::nothing_due::NothingDue;
pub(crate) use self::paused::Paused;
pub(crate) use self::result::ResultScreen;
pub(crate) use self::start::Start;
