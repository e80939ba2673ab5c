//! The pictures in tests/e2e/looks belong to one version of the browser and of the font: another one draws other pixels.

use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::log::Log;
use crate::files::{read, write};
use crate::shell::{command, output, root};

/// What the end-to-end tests do with the pictures: `renew` draws them anew, `skip` leaves them alone.
pub(super) const LOOKS: &str = "LOOKS";

/// What draws pictures.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Painter {
    chromium: String,
    #[serde(rename = "fonts-noto-cjk")]
    font: String,
}

impl Painter {
    /// What is installed.
    ///
    /// # Errors
    /// Where the browser can't be asked.
    pub(super) fn installed(browser: &Path) -> Result<Self> {
        let chromium = version(&output(command(browser)?.arg("--version"))?);
        // Where there is no dpkg, the font is another one.
        let font = output(command("dpkg-query")?.args(["--show", "--showformat=${Version}", "fonts-noto-cjk"]));
        Ok(Self { chromium, font: font.unwrap_or_else(|_| "unknown".to_owned()) })
    }

    /// What the pictures are of.
    fn recorded() -> Result<Self> {
        serde_json::from_slice(&read(&record())?).with_context(|| format!("{} is of no painter", record().display()))
    }

    /// Says that the pictures are of this one.
    ///
    /// # Errors
    /// Where that can't be written.
    pub(super) fn record(&self) -> Result<()> {
        write(&record(), serde_json::to_string_pretty(self)? + "\n")
    }

    /// Whether the pictures can be compared; tells why where they can't.
    ///
    /// # Errors
    /// Where it isn't recorded what they are of.
    pub(super) fn can_compare(&self, log: &Log) -> Result<bool> {
        let recorded = Self::recorded()?;
        if *self == recorded {
            return Ok(true);
        }
        let told = format!("  the pictures are of {recorded}, and here is {self}: they are not compared");
        println!("{told}");
        log.note(&told)?;
        Ok(false)
    }
}

impl fmt::Display for Painter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Chromium {} with fonts-noto-cjk {}", self.chromium, self.font)
    }
}

fn record() -> PathBuf {
    root().join("tests/e2e/looks.json")
}

/// The number in `Chromium 156.0.8078.114 built on Debian`.
fn version(text: &str) -> String {
    let is_number = |word: &&str| word.starts_with(|letter: char| letter.is_ascii_digit());
    text.split_whitespace().find(is_number).unwrap_or(text).to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn the_number_is_what_counts() {
        assert_eq!(version("Chromium 156.0.8078.114 built on Debian GNU/Linux 12 (bookworm)"), "156.0.8078.114");
        assert_eq!(version("Google Chrome 156.0.8078.114"), "156.0.8078.114");
    }

    #[test]
    fn pictures_of_another_browser_or_font_are_not_compared() {
        let log = Log::new("pictures, tried").unwrap();
        let recorded = Painter::recorded().unwrap();
        let (chromium, font) = (recorded.chromium.clone(), recorded.font.clone());
        assert!(recorded.can_compare(&log).unwrap());
        assert!(!Painter { chromium: chromium.clone() + "5", font: font.clone() }.can_compare(&log).unwrap());
        assert!(!Painter { chromium, font: font + "5" }.can_compare(&log).unwrap());
        assert!(log.text().unwrap().contains("they are not compared"));
    }
}
