//! From the sources to pkg/, and to target/site: what GitHub Pages serves.

mod names;

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::memo::memo;
use crate::shell::{command, output, read, root, run, target, write};
use crate::site::{self, empty, files};
use crate::sizes::{self, Weight};
use crate::tools;

/// What makes it small, and the features that rustc's output uses. All that binaryen knows would be too many: browsers
/// refuse the result. The lowest kilobyte of memory is unused: the stack, a megabyte, ends there.
const WASM_OPT: &[&str] = &[
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--reorder-functions",
    "--low-memory-unused",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--enable-reference-types",
    "--enable-call-indirect-overlong",
];
/// The modules of the bundle: the folder of the package, and the name of what is made of it. The first one makes the
/// package; of the others there are only their own files.
const MODULES: &[(&str, &str)] = &[(".", "competency_widget"), ("crates/quiz-part", "competency_quiz")];
const TERSER: &[&str] = &["--module", "--compress", "--mangle"];
/// The script that a page names, of www/ and of the package.
const LOADER: &str = "embed.js";

/// Builds pkg/ and target/site, and weighs the site's files.
///
/// # Errors
/// Where a tool is missing and can't be installed, or a step fails.
pub(crate) fn build() -> Result<Vec<Weight>> {
    let _alone = alone()?;
    tools::for_build()?;
    let pkg = root().join("pkg");
    empty(&pkg)?;
    for (folder, name) in MODULES {
        package(&wasm_pack(folder, name)?, name, &pkg)?;
    }
    let loader = read(&root().join("www").join(LOADER))?;
    write(&pkg.join(LOADER), minified(Path::new(LOADER), &loader)?)?;
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

/// Puts a module into pkg/: optimised, minified, and for the first one with what makes a package of it.
fn package(made: &Path, module: &str, pkg: &Path) -> Result<()> {
    let script = String::from_utf8(read(&made.join(module).with_extension("js"))?)?;
    let renamings = names::renamings(&script);
    let is_first = MODULES.first().is_some_and(|(_, first)| *first == module);
    for path in files(made)? {
        let name = path.strip_prefix(made)?;
        if !is_first && !name.display().to_string().starts_with(module) {
            continue;
        }
        let bytes = names::renamed(&read(&path)?, &renamings);
        let bytes = match path.extension().and_then(|extension| extension.to_str()) {
            Some("wasm") => optimised(name, &bytes)?,
            Some("js") => minified(name, &glue(bytes)?)?,
            _ if name == "package.json" => manifest(&bytes)?,
            _ => bytes,
        };
        write(&pkg.join(name), bytes)?;
    }
    Ok(())
}

/// Renames Yew's marks on nodes, so that a host page that is a Yew program itself has its own.
fn glue(script: Vec<u8>) -> Result<Vec<u8>> {
    Ok(String::from_utf8(script)?.replace("__yew_", "__competency_").into_bytes())
}

/// The package's manifest, the loader and the further modules among its files.
fn manifest(made: &[u8]) -> Result<Vec<u8>> {
    let mut manifest: serde_json::Value = serde_json::from_slice(made).context("wasm-pack's package.json")?;
    if let Some(files) = manifest["files"].as_array_mut() {
        files.push(LOADER.into());
        for (_, name) in MODULES.iter().skip(1) {
            files.extend(["_bg.wasm", ".js", ".d.ts"].map(|ending| [name, ending].concat().into()));
        }
    }
    manifest["sideEffects"] = vec![format!("./{LOADER}")].into();
    Ok(serde_json::to_vec_pretty(&manifest)?)
}

fn optimised(name: &Path, module: &[u8]) -> Result<Vec<u8>> {
    let name = format!("optimised/{}", name.display());
    memo(&name, &WASM_OPT.join(" "), module, |module| {
        let path = target().join("memo/module.wasm");
        write(&path, module)?;
        through("wasm-opt", WASM_OPT, &path)
    })
}

fn minified(name: &Path, script: &[u8]) -> Result<Vec<u8>> {
    let name = format!("minified/{}", name.display());
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
