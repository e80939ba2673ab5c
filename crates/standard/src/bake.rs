//! Documents as Rust: what a build script compiles into the bundle.

use databake::{Bake, CrateEnv, quote};

use crate::Reading;

/// The source of a Rust module with the documents as plain data that needs no code at start-up: `pub static STANDARDS`,
/// and `pub static DOUBTS`, what there is to say about each of them, printed. Where nothing was read there is nothing.
///
/// The crate that includes it depends on `competency-standard`.
#[must_use]
pub fn bake(readings: &[Reading]) -> String {
    let read = || readings.iter().filter_map(|reading| Some((reading.standard.as_ref()?, &reading.diagnostics)));
    let standards = read().map(|(standard, _)| standard.bake(&CrateEnv::default()));
    let doubts = read().map(|(_, doubts)| {
        let doubts = doubts.iter().map(ToString::to_string);
        quote! { &[#(#doubts),*] }
    });
    quote! {
        extern crate alloc;
        /// The documents that were compiled in, in the order of their file names.
        #[allow(unreachable_pub)]
        pub static STANDARDS: &[competency_standard::Standard] = &[#(#standards),*];
        /// The doubts about each of them: line, column, what is doubtful, and what to do about it.
        #[allow(unreachable_pub)]
        pub static DOUBTS: &[&[&str]] = &[#(#doubts),*];
    }
    .to_string()
}
