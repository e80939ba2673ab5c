//! The loader for who builds a page with a bundler, which copies what `new URL('./…', import.meta.url)` names.

use std::path::Path;

use anyhow::{Context, Result};

use crate::files::{is_a, names};

/// Where the loader makes the address of a standard's text, which no bundler could follow.
const TEXT: &str = "`${home}${this.#code()}.${this.#root.lang}.html`";
/// Where it learns of the parts that come later from the program, into which no bundler looks.
const PARTS: &str = "const { mount, parts } =";
/// Where it brings a script, which is no business of the bundler's.
const IMPORT: &str = "import(address)";

/// The loader with the addresses of all texts in a folder and of the later `parts` written out, and without the integrity
/// of the `scripts`: servers for development rewrite them, and a bundler's names have a hash of their content.
///
/// # Errors
/// Where the loader has another form than this expects.
pub(crate) fn loader(loader: &str, folder: &Path, parts: &str, scripts: &[String]) -> Result<String> {
    let texts = names(folder)?.into_iter().filter(|name| is_a(name, "html"));
    let texts: Vec<_> = texts.map(|name| format!("  '{name}': new URL('./{name}', import.meta.url).href,\n")).collect();
    let mut made = put(loader, TEXT, "TEXTS[`${decodeURIComponent(this.#code())}.${this.#root.lang}.html`]")?;
    made = put(&made, IMPORT, "import(/* @vite-ignore */ /* webpackIgnore: true */ address)")?;
    made = beside(&put(&made, PARTS, "const { mount } =")?)?;
    made = format!("const parts = {parts};\n\n{made}");
    for integrity in scripts {
        made = put(&made, integrity, "")?;
    }
    Ok(format!("const TEXTS = {{\n{}}};\n\n{made}", texts.concat()))
}

/// The loader with each `home + 'NAME'`, a file beside it, in the form that bundlers follow.
fn beside(loader: &str) -> Result<String> {
    let mut pieces = loader.split("home + '");
    let mut made = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once('\'').context("a name in the loader has no end")?;
        made += &["new URL('./", name, "', import.meta.url).href", rest].concat();
    }
    Ok(made)
}

fn put(loader: &str, place: &str, value: &str) -> Result<String> {
    let (before, after) = loader.split_once(place).with_context(|| format!("the loader has no {place}"))?;
    Ok([before, value, after].concat())
}

#[cfg(test)]
mod tests {
    use super::{beside, put};

    #[test]
    fn a_file_beside_the_loader_is_one_that_bundlers_follow() {
        let made = beside("[home + 'a.js', home + 'b.wasm']").ok();
        let expected = "[new URL('./a.js', import.meta.url).href, new URL('./b.wasm', import.meta.url).href]";
        assert_eq!(made.as_deref(), Some(expected));
        assert!(beside("home + 'a").is_err());
    }

    #[test]
    fn a_loader_of_another_form_is_an_error() {
        assert_eq!(put("a b c", "b", "d").ok().as_deref(), Some("a d c"));
        assert!(put("a b c", "e", "d").is_err());
    }
}
