//! The benchmark: how long the reader waits, on the first document and on the largest size there is.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::files::{empty, files, read, write};
use crate::needs;
use crate::shell::{command, output, root, run, target};
use crate::site::folder;

/// What stands above the table, and how to make it anew.
const INTRODUCTION: &str = "# Benchmarks

How long a reader waits: medians of 15 runs in one session, each in a fresh page of 1280 × 900 px. `cargo xtask bench`
measures again and writes this page; `--against` names the built site of an older revision, which takes turns with this one
as *before*. The largest document has 40 tasks, 171 indicators, 99 pieces of knowledge and 99
skills; `tests/bench/largest.js` writes it.

- *First rendered list*: from navigation, fetching from memory and starting the program included.
- *Open a task*, *search keystroke*, *switch to the matrix*: script and layout, from the press on.
- *Script of the first key*, *of the next*: in the search field, from a trace, without layout. The first one makes the
  index. One frame is 16.7 ms; at most half of it is script's.
- *4× slower*: the browser's own throttling of the processor.

";

/// Builds both documents' sites, measures them, and writes docs/BENCHMARKS.md.
///
/// # Errors
/// Where a build or the browser fails.
pub(crate) fn bench(against: Option<&Path>) -> Result<()> {
    needs::packages()?;
    let browser = needs::browser()?;
    let largest = largest()?;
    // The documents of data/ last, so that theirs is what stays in pkg/.
    run(command("cargo")?.args(["xtask", "build"]))?;
    let site = |name: &str, path: &Path| [name, "=", &path.display().to_string()].concat();
    let before = |name| against.map(|before| site(name, before));
    let measure = |script| -> Result<_> {
        let mut node = command("node")?;
        node.arg(script).env("CHROMIUM", &browser.program);
        Ok(node)
    };
    let sites = [site("first", &folder()), site("largest", &largest)];
    let table = output(measure("tests/bench/run.js")?.args(&sites).args(before("first, before")))?;
    println!("{table}");
    let embed = output(measure("tests/bench/embed.js")?.arg(site("now", &folder())).args(before("before")))?;
    println!("{embed}");
    let quiz = quiz(&browser.program, sites)?;
    println!("{quiz}");
    let page = [INTRODUCTION, &table, "\n\n", &embed, "\n\n", &quiz, "\n"].concat();
    write(&root().join("docs/BENCHMARKS.md"), page).context("the tables are lost")
}

/// Measures how the quiz's items are made, natively and in the browser.
fn quiz(browser: &Path, [first, largest]: [String; 2]) -> Result<String> {
    run(command("cargo")?.args(["build", "--profile", "native", "--package", "competency-cli"]))?;
    let measure = &mut command("node")?;
    measure.arg("tests/bench/quiz.js").arg(target().join("native/competency")).env("CHROMIUM", browser);
    measure.args([first + "=data/KPS2431-001v2.txt", largest + "=target/bench/data/largest.json"]);
    output(measure)
}

/// Builds a site with the largest document, and returns its folder. What is in pkg/ then has that document, too.
///
/// # Errors
/// Where the build fails.
pub(crate) fn largest() -> Result<PathBuf> {
    let data = target().join("bench/data");
    run(command("node")?.arg("tests/bench/largest.js").arg(&data))?;
    run(command("cargo")?.args(["xtask", "build"]).env("COMPETENCY_DATA", &data))?;
    let largest = target().join("bench/largest");
    empty(&largest)?;
    for path in files(&folder())? {
        write(&largest.join(path.strip_prefix(folder())?), read(&path)?)?;
    }
    Ok(largest)
}
