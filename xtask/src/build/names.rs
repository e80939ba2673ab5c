//! Short names for what a module and its script know each other by, in place of wasm-bindgen's long ones: two kilobytes
//! of brotli less.

use anyhow::{Context, Result};
use memchr::memmem;
use serde::Deserialize;

/// What wasm-opt renamed, as it reports it.
#[derive(Deserialize)]
pub(crate) struct Names {
    /// Module, old name, new name. All imports are of one module, whose new name is `a`.
    imports: Vec<[String; 3]>,
    /// Old name, new name.
    exports: Vec<[String; 2]>,
}

impl Names {
    /// Reads wasm-opt's report.
    ///
    /// # Errors
    /// Where it isn't one.
    pub(crate) fn read(report: &str) -> Result<Self> {
        serde_json::from_str(report).context("wasm-opt's report of new names")
    }

    /// wasm-bindgen's script with the new names.
    ///
    /// # Errors
    /// Where an import isn't found in it.
    pub(crate) fn apply(&self, script: &str) -> Result<String> {
        let mut made = script.to_owned();
        for [module, old, new] in &self.imports {
            made = put(&made, &format!(" {old}: "), &format!(" {new}: "))?;
            made = made.replace(&format!("\"{module}\": "), "a: ");
        }
        Ok(self.exports.iter().fold(made, |script, [old, new]| renamed_export(&script, old, new)))
    }
}

fn put(script: &str, old: &str, new: &str) -> Result<String> {
    script.contains(old).then(|| script.replace(old, new)).with_context(|| format!("the script has no{old}"))
}

/// The script with another name for an export, wherever it is asked of the module. Not every export is.
fn renamed_export(script: &str, old: &str, new: &str) -> String {
    let long = format!("wasm.{old}");
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$');
    let is_whole = |at: &usize| !script.as_bytes().get(at + long.len()).is_some_and(is_part);
    let mut made = String::new();
    let mut end = 0;
    for at in memmem::find_iter(script.as_bytes(), &long).filter(is_whole) {
        made += &script[end..at];
        made += "wasm.";
        made += new;
        end = at + long.len();
    }
    made + &script[end..]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const REPORT: &str = r#"{ "imports": [["./a_bg.js", "__wbg_go_2d98", "b"], ["./a_bg.js", "__wbg_go_2d98ff", "c"]],
        "exports": [["go", "d"], ["go_on", "e"], ["unused", "f"]] }"#;

    #[test]
    fn imports_and_exports_are_renamed_and_nothing_else() {
        let script = r#"{ __wbg_go_2d98: function(go) { wasm.go(go); }, __wbg_go_2d98ff: go_on,
            "./a_bg.js": import0 } wasm.go_on.get(wasm.go, wasm.going)"#;
        let expected = "{ b: function(go) { wasm.d(go); }, c: go_on,
            a: import0 } wasm.e.get(wasm.d, wasm.going)";
        assert_eq!(Names::read(REPORT).unwrap().apply(script).unwrap(), expected);
    }

    #[test]
    fn a_script_of_another_form_is_an_error() {
        let error = Names::read(REPORT).unwrap().apply("{ __wbg_go_2d98ff: go_on }").unwrap_err();
        assert!(error.to_string().contains("__wbg_go_2d98"), "{error}");
    }
}
