//! The programs: what wasm-pack makes of our packages. How each is optimised its own manifest says.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::files::{read, write};
use crate::piece::Piece;
use crate::shell::{command, output, root, run, target};

/// What Yew's marks on nodes begin with.
const YEW: &str = "__yew_";

/// A package that is built as a program.
pub(crate) struct Program {
    pub(crate) package: &'static str,
    /// The package's folder.
    pub(crate) folder: &'static str,
    /// What its files are called: `NAME.js` and `NAME_bg.wasm`; `NAME.make.js` is what the loader imports.
    name: &'static str,
    /// What the marks of its Yew begin with, where it has one.
    marks: Option<&'static str>,
}

/// All of them; the package for npm takes name and version from the first one.
pub(crate) const PROGRAMS: &[Program] = &[
    Program {
        package: "competency-widget",
        folder: ".",
        name: "competency_widget",
        marks: Some("__competency_explorer_"),
    },
    Program {
        package: "competency-quiz-app",
        folder: "crates/quiz-app",
        name: "competency_quiz",
        marks: Some("__competency_quiz_"),
    },
    Program { package: "competency-reader", folder: "crates/reader", name: "competency_reader", marks: None },
];

impl Program {
    /// The folder with what wasm-pack makes of it.
    pub(crate) fn made(&self) -> PathBuf {
        target().join("wasm-pack").join(self.name)
    }

    /// Builds it, and returns its WebAssembly.
    ///
    /// # Errors
    /// Where wasm-pack fails, or its script has another form than we know.
    pub(crate) fn build(&self) -> Result<Piece> {
        run(command("wasm-pack")?
            .args(["--log-level", "error", "build", self.folder, "--target", "web", "--release"])
            .args(["--out-name", self.name, "--out-dir"])
            .arg(self.made())
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", remap()?))?;
        let script = self.made().join(format!("{}.js", self.name));
        let marked = self.marked(&String::from_utf8(read(&script)?)?)?;
        write(&script, marked)?;
        self.write_maker(&script)?;
        let binary = format!("{}_bg.wasm", self.name);
        Ok(Piece::new(&binary, read(&self.made().join(&binary))?))
    }

    /// Writes the script as a function that makes the program: each call makes another one, as one that panicked can't be
    /// called again.
    fn write_maker(&self, script: &Path) -> Result<()> {
        let esbuild = &mut command("esbuild")?;
        esbuild.args(["--bundle", "--format=iife", "--global-name=program", "--charset=utf8", "--log-level=warning"]);
        // The loader says where the WebAssembly is.
        let bundled = output(esbuild.arg("--log-override:empty-import-meta=silent").arg(script))?;
        let maker = |form: &str| self.made().join([self.name, ".make.", form].concat());
        write(&maker("js"), format!("export default function make() {{\n{bundled}\nreturn program;\n}}\n"))?;
        let types = format!("export default function make(): typeof import('./{}.js');\n", self.name);
        write(&maker("d.ts"), types)
    }

    /// The script with marks of its own. A Yew program takes nodes with marks for nodes of its own, and programs nest: the
    /// quiz in the explorer, the explorer in a page that is a Yew program itself.
    fn marked(&self, script: &str) -> Result<String> {
        let name = self.name;
        let Some(marks) = self.marks else {
            ensure!(!script.contains(YEW), "{name}.js has Yew's marks: PROGRAMS has to say how they begin");
            return Ok(script.to_owned());
        };
        ensure!(script.contains(YEW), "{name}.js has no marks that begin with {YEW}: has Yew other ones?");
        Ok(script.replace(YEW, marks))
    }
}

/// Keeps the paths of this machine out of the panic messages.
fn remap() -> Result<String> {
    let home = std::env::home_dir().context("this user has no home folder")?;
    let cargo = std::env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
    let std = PathBuf::from(output(command("rustc")?.args(["--print", "sysroot"]))?).join("lib/rustlib/src/rust");
    let mut from = vec![(cargo.clone(), "/cargo"), (std, "/rust"), (root().to_owned(), "/competency-widget")];
    // One folder for each registry, named after its address.
    if let Ok(registries) = fs::read_dir(cargo.join("registry/src")) {
        from.extend(registries.flatten().map(|registry| (registry.path(), "/crates")));
    }
    let flags = from.iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    Ok(flags.collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const SCRIPT: &str = "arg0.__yew_subtree_id = arg1; arg0.__yew_listener_id";

    fn marked(script: &str, marks: Option<&'static str>) -> Result<String> {
        Program { package: "a", folder: ".", name: "a", marks }.marked(script)
    }

    #[test]
    fn each_program_of_yew_has_marks_of_its_own() {
        assert_eq!(marked(SCRIPT, Some("__a_")).unwrap(), "arg0.__a_subtree_id = arg1; arg0.__a_listener_id");
        assert_eq!(marked("no marks", None).unwrap(), "no marks");
        let mut all: Vec<_> = PROGRAMS.iter().filter_map(|program| program.marks).collect();
        all.dedup();
        assert_eq!(all.len(), PROGRAMS.iter().filter(|program| program.marks.is_some()).count());
    }

    #[test]
    fn marks_that_are_missing_or_unexpected_are_an_error() {
        assert!(marked("no marks", Some("__a_")).unwrap_err().to_string().contains("a.js has no marks"));
        assert!(marked(SCRIPT, None).unwrap_err().to_string().contains("a.js has Yew's marks"));
    }
}
