//! The `competency` command.

fn main() {}
