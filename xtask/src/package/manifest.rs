//! What tools read about the package: `custom-elements.json` about the element, `package.json` about its files.

use anyhow::Result;
use serde_json::{Value, json};

use super::properties::Property;
use super::table::{Attribute, Table, plain};
use crate::files::is_a;

/// The script that a page names, of www/ and of the package.
pub(crate) const LOADER: &str = "embed.js";

/// `custom-elements.json`, by the schema of that name, version 1.
pub(crate) fn elements(table: &Table, properties: &[Property]) -> Value {
    let attributes: Vec<_> = table.attributes.iter().map(attribute).collect();
    let members: Vec<_> = table.attributes.iter().filter(|attribute| attribute.own).map(member).collect();
    let events: Vec<_> = table
        .events
        .iter()
        .map(|event| {
            let kind = format!("CustomEvent<{}>", event.detail_type());
            json!({ "name": event.name, "type": { "text": kind }, "description": plain(&event.when) })
        })
        .collect();
    let parts: Vec<_> = table.parts.iter().map(|(name, what)| json!({ "name": name, "description": what })).collect();
    let properties: Vec<_> = properties
        .iter()
        .map(|property| json!({ "name": property.name, "description": property.sets, "default": property.default() }))
        .collect();
    let slots =
        [json!({ "name": "", "description": "What is shown until the widget is ready, and where it can't be" })];
    let class = "CompetencyWidget";
    json!({
        "schemaVersion": "1.0.0",
        "modules": [{
            "kind": "javascript-module",
            "path": LOADER,
            "declarations": [{
                "kind": "class",
                "customElement": true,
                "tagName": "competency-widget",
                "name": class,
                "description": table.summary,
                "superclass": { "name": "HTMLElement", "package": "global:" },
                "attributes": attributes,
                "members": members,
                "events": events,
                "slots": slots,
                "cssParts": parts,
                "cssProperties": properties,
            }],
            "exports": [{
                "kind": "custom-element-definition",
                "name": "competency-widget",
                "declaration": { "name": class, "module": LOADER },
            }],
        }],
    })
}

fn attribute(attribute: &Attribute) -> Value {
    let mut made = json!({
        "name": attribute.name,
        "description": described(attribute),
        "type": { "text": attribute.kind },
    });
    if attribute.own {
        made["fieldName"] = attribute.property().into();
    }
    if let Some(default) = attribute.default_value() {
        made["default"] = default.into();
    }
    made
}

fn member(attribute: &Attribute) -> Value {
    json!({
        "kind": "field",
        "name": attribute.property(),
        "description": described(attribute),
        "type": { "text": format!("{} | null", attribute.kind) },
        "attribute": attribute.name,
        "reflects": true,
    })
}

fn described(attribute: &Attribute) -> String {
    format!("{}. Default: {}", plain(&attribute.values), plain(&attribute.default))
}

/// `package.json`: wasm-pack's, with the ways into the package and the names of its files.
///
/// # Errors
/// Where wasm-pack's isn't an object.
pub(crate) fn package(made: &[u8], names: &[String]) -> Result<Value> {
    let mut manifest: Value = serde_json::from_slice(made)?;
    let types = "./embed.d.ts";
    let mut exports = json!({
        ".": { "types": types, "node": "./server.js", "default": "./embed.js" },
        "./embed.js": { "types": types, "default": "./embed.js" },
        "./react": { "types": "./react.d.ts" },
        "./competency-standard-1": { "types": "./competency-standard-1.d.ts" },
        "./competency-quiz-1": { "types": "./competency-quiz-1.d.ts" },
        "./package.json": "./package.json",
    });
    for name in names.iter().filter(|name| is_a(name, "json") || is_a(name, "html")) {
        exports[format!("./{name}")] = format!("./{name}").into();
    }
    manifest["main"] = "./embed.js".into();
    manifest["types"] = types.into();
    // What CDNs serve under the package's bare name.
    manifest["unpkg"] = "./embed.js".into();
    manifest["jsdelivr"] = "./embed.js".into();
    manifest["exports"] = exports;
    manifest["customElements"] = "custom-elements.json".into();
    manifest["sideEffects"] = json!(["./embed.js"]);
    manifest["keywords"] = json!(["web-component", "custom-element", "competency", "quiz", "webassembly", "職能基準"]);
    manifest["files"] = names.into();
    Ok(manifest)
}
