//! `embed.js`: the loader, told what the build knows, and in one script with what connects it to the programs.

use std::path::Path;

use anyhow::{Result, ensure};

use super::languages;
use super::text::Texts;
use crate::files::{read, write};
use crate::package::LOADER;
use crate::piece::Piece;
use crate::shell::{command, root, run, target};

/// The loader as it becomes.
pub(crate) struct Loader(String);

impl Loader {
    /// The loader as it is written, but for the languages, which it knows.
    ///
    /// # Errors
    /// Where it can't be read, or has no place for them.
    pub(crate) fn read() -> Result<Self> {
        let mut loader = Self(String::from_utf8(read(&root().join("www").join(LOADER))?)?);
        loader.put("'the languages'", &languages::table().to_string())?;
        Ok(loader)
    }

    /// Tells it the name and the integrity of a file that it fetches.
    ///
    /// # Errors
    /// Where it has no place for them.
    pub(crate) fn knows(&mut self, piece: &Piece) -> Result<()> {
        self.put(&format!("'./{}'", piece.plain), &format!("'./{}'", piece.name))?;
        self.put(&format!("'sha256-{}'", piece.plain), &format!("'{}'", piece.integrity))
    }

    /// Tells it the standards' texts, each by an address of a form that bundlers follow, and which one is the first.
    ///
    /// # Errors
    /// Where it has no place for them.
    pub(crate) fn knows_texts(&mut self, texts: &Texts) -> Result<()> {
        let entry = |name: &String| format!("'{name}': new URL('./{name}', import.meta.url).href");
        let entries = texts.names.iter().map(entry).collect::<Vec<_>>().join(", ");
        self.put("'the texts'", &format!("{{ {entries} }}"))?;
        self.put("'the first standard'", &serde_json::to_string(&texts.first)?)
    }

    /// Writes it into a folder, in one script with all that it imports.
    ///
    /// # Errors
    /// Where that fails.
    pub(crate) fn bundle(&self, folder: &Path) -> Result<()> {
        // Beside www/, so that it finds what it imports by the same paths.
        let filled = target().join(LOADER);
        write(&filled, &self.0)?;
        let esbuild = &mut command("esbuild")?;
        esbuild.args(["--bundle", "--minify", "--format=esm", "--charset=utf8", "--log-level=warning"]).arg(&filled);
        run(esbuild.arg(format!("--outfile={}", folder.join(LOADER).display())))
    }

    /// Puts a value in a place that the loader keeps for it.
    fn put(&mut self, place: &str, value: &str) -> Result<()> {
        ensure!(self.0.contains(place), "{LOADER} keeps no place for {place}");
        self.0 = self.0.replace(place, value);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn it_is_told_name_and_integrity() {
        let piece = Piece::new("a_bg.wasm", b"abc".to_vec());
        let mut loader = Loader("[new URL('./a_bg.wasm', import.meta.url), 'sha256-a_bg.wasm']".to_owned());
        loader.knows(&piece).unwrap();
        assert_eq!(loader.0, format!("[new URL('./{}', import.meta.url), '{}']", piece.name, piece.integrity));
        let error = loader.knows(&piece).unwrap_err().to_string();
        assert_eq!(error, "embed.js keeps no place for './a_bg.wasm'");
    }

    #[test]
    fn the_loader_in_www_keeps_all_places() {
        let mut loader = Loader::read().unwrap();
        let texts = Texts { first: "A".to_owned(), names: vec!["A.en.html".to_owned()] };
        loader.knows_texts(&texts).unwrap();
        assert!(loader.0.contains("{ 'A.en.html': new URL('./A.en.html', import.meta.url).href }"), "{}", loader.0);
    }
}
