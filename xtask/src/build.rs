//! From the sources to pkg/, and to target/site: what GitHub Pages serves.

mod languages;
mod names;
mod text;

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use self::names::Names;
use crate::files::{empty, read, write};
use crate::memo::memo;
use crate::package::{self, LOADER};
use crate::piece::Piece;
use crate::shell::{command, output, root, run, target};
use crate::site::{self};
use crate::sizes::{self, Weight};
use crate::tools;

/// What makes it small. The lowest kilobyte of memory is unused: the stack, a megabyte, ends there.
const WASM_OPT: &[&str] = &[
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "-Oz",
    "--one-caller-inline-max-function-size=30",
    "--low-memory-unused",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];
/// The features that rustc's output uses. All that binaryen knows would be too many: browsers refuse the result.
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--enable-reference-types",
    "--enable-call-indirect-overlong",
];
/// The program. wasm-pack's manifest of it is the package's.
const PROGRAM: &str = "competency_widget";
/// The parts that come later: what the program calls each, the folder of the package, and the name of what is made of it.
const PARTS: &[(&str, &str, &str)] =
    &[("quiz", "crates/quiz-part", "competency_quiz"), ("reader", "crates/reader", "competency_reader")];
/// What is shorter in wasm-bindgen's scripts, where it stands: from, to, and instead of that. Values have names for the
/// messages of panics alone; browsers with constructable style sheets have what the rest is for.
const SHORTER: &[(&str, &str, &str)] = &[
    ("\nfunction debugString(", "\n}\n", "\nconst debugString = (value) => `${value?.stack ?? value}`;\n"),
    ("\nif (!('encodeInto' in", "\n}\n", "\n"),
    ("\nif (Symbol.dispose)", "\n", "\n"),
];
const TERSER: &[&str] = &["--module", "--compress", "--mangle"];
/// The loader's place for the code of the first standard.
const FIRST: &str = "'the first standard'";
/// The loader's place for the languages of the interface.
const LANGUAGES: &str = "'the languages'";

/// Builds pkg/ and target/site, and weighs the site's files.
///
/// # Errors
/// Where a tool is missing and can't be installed, or a step fails.
pub(crate) fn build() -> Result<Vec<Weight>> {
    let _alone = alone()?;
    tools::for_build()?;
    let pkg = root().join("pkg");
    empty(&pkg)?;
    let mut parts = Vec::new();
    for (part, folder, name) in PARTS {
        let pieces = pieces(&wasm_pack(folder, name)?, name, "")?;
        pieces.iter().try_for_each(|piece| write(&pkg.join(&piece.name), &piece.bytes))?;
        parts.push((part, pieces));
    }
    let entry =
        |(part, pieces): &(_, [Piece; 2])| format!("{part}: [{}]", pieces.each_ref().map(Piece::entry).join(", "));
    let entries = format!("{{ {} }}", parts.iter().map(entry).collect::<Vec<_>>().join(", "));
    let mut loader = String::from_utf8(read(&root().join("www").join(LOADER))?)?;
    let mut scripts = parts.iter().map(|(_, [script, _])| script.integrity.clone()).collect::<Vec<_>>();
    let [script, binary] = pieces(&wasm_pack(".", PROGRAM)?, PROGRAM, &format!("export const parts = {entries};\n"))?;
    scripts.push(script.integrity.clone());
    for piece in [script, binary] {
        loader = piece.fill_in(&loader)?;
        write(&pkg.join(&piece.name), piece.bytes)?;
    }
    let first = text::write_all(&pkg)?.unwrap_or_default();
    let loader = loader.replace(FIRST, &serde_json::to_string(&first)?);
    let loader = loader.replace(LANGUAGES, &languages::table().to_string());
    write(&pkg.join(LOADER), minified(LOADER, loader.as_bytes())?)?;
    write(&pkg.join("bundler.js"), package::loader(&loader, &pkg, &entries, &scripts)?)?;
    package::complete(&pkg, &target().join("wasm-pack").join(PROGRAM).join("package.json"))?;
    site::assemble()?;
    sizes::weigh(&site::folder())
}

/// Waits until no other build runs in this work tree.
fn alone() -> Result<File> {
    fs::create_dir_all(target())?;
    let lock = File::create(target().join("xtask.lock")).context("can't write target/xtask.lock")?;
    lock.lock()?;
    Ok(lock)
}

/// Compiles a module, and returns the folder with wasm-pack's output.
fn wasm_pack(folder: &str, name: &str) -> Result<PathBuf> {
    let made = target().join("wasm-pack").join(name);
    run(command("wasm-pack")?
        .args(["--log-level", "error", "build", folder, "--target", "web", "--release", "--no-opt"])
        .args(["--out-name", name, "--out-dir"])
        .arg(&made)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", remap()?))?;
    Ok(made)
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

/// A module's WebAssembly, optimised, and its script, minified, with what it exports besides.
fn pieces(made: &Path, module: &str, exports: &str) -> Result<[Piece; 2]> {
    let (script_name, binary_name) = (format!("{module}.js"), format!("{module}_bg.wasm"));
    let (binary, names) = renamed(&made.join(&binary_name))?;
    let script = names.apply(&glue(&String::from_utf8(read(&made.join(&script_name))?)?)?)? + exports;
    Ok([
        Piece::new(&script_name, minified(&script_name, script.as_bytes())?),
        Piece::new(&binary_name, optimised(&binary_name, &binary)?),
    ])
}

/// A module with short names, and which these are.
fn renamed(module: &Path) -> Result<(Vec<u8>, Names)> {
    let made = target().join("memo/renamed.wasm");
    fs::create_dir_all(target().join("memo"))?;
    let renaming = &mut command("wasm-opt")?;
    renaming.arg(module).args(FEATURES).arg("--minify-imports-and-exports-and-modules").arg("-o").arg(&made);
    let names = Names::read(&output(renaming)?)?;
    Ok((read(&made)?, names))
}

/// wasm-bindgen's script as the loader takes it.
///
/// The loader fetches the WebAssembly itself, so the script's own way to it goes. Yew's marks on nodes get another name,
/// so that a host page that is a Yew program itself has its own.
fn glue(script: &str) -> Result<String> {
    let end = script.find("async function __wbg_load(").context("wasm-bindgen's script has another form than ours")?;
    let border = "export { __wbg_get_imports as imports, __wbg_finalize_init as finish };\n";
    let script = [&script[..end], border].concat().replace("__yew_", "__competency_");
    Ok(SHORTER
        .iter()
        .fold(script, |script, (from, to, instead)| shortened(&script, from, to, instead).unwrap_or(script)))
}

/// A script with something else in place of what stands from one text to another.
fn shortened(script: &str, from: &str, to: &str, instead: &str) -> Option<String> {
    let (before, rest) = script.split_once(from)?;
    Some([before, instead, rest.split_once(to)?.1].concat())
}

fn optimised(name: &str, module: &[u8]) -> Result<Vec<u8>> {
    let name = format!("optimised/{name}");
    let options = [WASM_OPT, FEATURES].concat();
    memo(&name, &options.join(" "), module, |module| {
        let path = target().join("memo/module.wasm");
        write(&path, module)?;
        through("wasm-opt", &options, &path)
    })
}

fn minified(name: &str, script: &[u8]) -> Result<Vec<u8>> {
    let name = format!("minified/{name}");
    memo(&name, &TERSER.join(" "), script, |script| {
        let path = target().join("memo/script.js");
        write(&path, script)?;
        through("terser", TERSER, &path)
    })
}

/// What a tool of the form `tool FILE OPTIONS -o FILE` makes of a file.
fn through(tool: &str, options: &[&str], file: &Path) -> Result<Vec<u8>> {
    let made = target().join("memo/made");
    run(command(tool)?.arg(file).args(options).arg("-o").arg(&made))?;
    read(&made)
}
