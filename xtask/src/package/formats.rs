//! The JSON formats: their schemas as they are, and as types of TypeScript.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::files::{read, write};
use crate::memo::memo;
use crate::shell::{command, output, root, target};

/// Each schema, and what its type is called.
const SCHEMAS: &[(&str, &str, &str)] =
    &[("crates/standard", "competency-standard-1", "Standard"), ("crates/quiz", "competency-quiz-1", "Quiz")];

/// What the types say of what the schema doesn't name.
const OPTION: &str = "--additionalProperties=false";

/// Writes the schemas and their types into a folder.
///
/// # Errors
/// Where one can't be read, or types can't be made of it.
pub(crate) fn write_all(folder: &Path) -> Result<()> {
    for (from, name, title) in SCHEMAS {
        let schema = read(&root().join(from).join(format!("{name}.schema.json")))?;
        write(&folder.join(format!("{name}.d.ts")), types(name, title, &schema)?)?;
        write(&folder.join(format!("{name}.schema.json")), schema)?;
    }
    Ok(())
}

fn types(name: &str, title: &str, schema: &[u8]) -> Result<Vec<u8>> {
    let mut schema: Value = serde_json::from_slice(schema).context("a schema")?;
    schema["title"] = title.into();
    memo(&format!("types/{name}"), OPTION, &serde_json::to_vec(&schema)?, |schema| {
        let path = target().join(format!("memo/{title}.schema.json"));
        write(&path, schema)?;
        let json2ts = &mut command("json2ts")?;
        let banner = format!("// Generated from {name}.schema.json.");
        json2ts.args([OPTION, "--bannerComment", &banner, "--input"]).arg(&path);
        Ok((output(json2ts)? + "\n").into_bytes())
    })
}
