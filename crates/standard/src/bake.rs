//! Documents as Rust: what a build script compiles into the bundle.

use databake::{Bake, CrateEnv, quote};

use crate::Standard;

/// The source of a Rust module with `pub static STANDARDS`, the documents as plain data that needs no code at start-up.
///
/// The crate that includes it depends on `competency-standard`.
#[must_use]
pub fn bake(standards: &[Standard]) -> String {
    let standards = standards.iter().map(|standard| standard.bake(&CrateEnv::default()));
    quote! {
        extern crate alloc;
        /// The documents that were compiled in, in the order of their file names.
        #[allow(unreachable_pub)]
        pub static STANDARDS: &[competency_standard::Standard] = &[#(#standards),*];
    }
    .to_string()
}
