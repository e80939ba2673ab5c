//! TypeScript's view of the element: its properties, its events, and its tag in HTML and in React's JSX.

use super::table::{Attribute, Event, Table, plain};

/// `embed.d.ts`.
pub(crate) fn element(table: &Table) -> String {
    let own = table.attributes.iter().filter(|attribute| attribute.own);
    let [properties, listeners] = [lines(own, property), lines(["add", "remove"], listener)];
    let [details, events] = [lines(&table.events, detail), lines(&table.events, entry)];
    let summary = &table.summary;
    format!(
        "// Generated from package/element.json.\n\
         import type {{ Quiz }} from './competency-quiz-1.js';\n\
         import type {{ Standard }} from './competency-standard-1.js';\n\
         export type {{ Quiz, Standard }};\n\
         /** What an item asks, given what. */\n\
         export type Kind = Quiz['items'][number]['kind'];\n\n\
         /** {summary} */\n\
         export interface CompetencyWidget extends HTMLElement {{\n{properties}{listeners}}}\n\n\
         {details}\
         /** The element's events. They bubble and are composed. */\n\
         export interface CompetencyWidgetEventMap {{\n{events}}}\n\n\
         declare global {{\n  \
           interface HTMLElementTagNameMap {{\n    'competency-widget': CompetencyWidget;\n  }}\n  \
           interface GlobalEventHandlersEventMap extends CompetencyWidgetEventMap {{}}\n\
         }}\n"
    )
}

/// `react.d.ts`: attributes, and a listener for each event, as React 19 sets them on a custom element.
pub(crate) fn react(table: &Table) -> String {
    let [attributes, events] = [lines(&table.attributes, jsx_attribute), lines(&table.events, jsx_listener)];
    let details = table.events.iter().map(Event::detail_type).collect::<Vec<_>>().join(", ");
    format!(
        "// Generated from package/element.json.\n\
         import type {{ HTMLAttributes, Ref }} from 'react';\n\
         import type {{ CompetencyWidget, Standard, {details} }} from './embed.js';\n\n\
         /** What `<competency-widget>` takes in JSX. */\n\
         export interface CompetencyWidgetProps extends Omit<HTMLAttributes<CompetencyWidget>, 'lang'> {{\n  \
           key?: string | number | bigint | null | undefined;\n  \
           ref?: Ref<CompetencyWidget> | undefined;\n\
         {attributes}{events}}}\n\n\
         declare module 'react' {{\n  namespace JSX {{\n    interface IntrinsicElements {{\n      \
           'competency-widget': CompetencyWidgetProps;\n    }}\n  }}\n}}\n"
    )
}

fn lines<T>(things: impl IntoIterator<Item = T>, line: impl Fn(T) -> String) -> String {
    things.into_iter().map(line).collect::<Vec<_>>().concat()
}

fn property(attribute: &Attribute) -> String {
    let name = attribute.property();
    let read = attribute.reads.as_deref().unwrap_or("string | null");
    let (values, default, kind) = (plain(&attribute.values), plain(&attribute.default), &attribute.kind);
    format!(
        "  /** {values}. Default: {default}. */\n  \
         get {name}(): {read};\n  set {name}(value: {kind} | null | undefined);\n"
    )
}

/// `addEventListener` or `removeEventListener`, for the element's own events and for all others.
fn listener(verb: &str) -> String {
    let options = if verb == "add" { "AddEventListenerOptions" } else { "EventListenerOptions" };
    let of = |map: &str| {
        format!(
            "  {verb}EventListener<K extends keyof {map}>(type: K, \
             listener: (this: CompetencyWidget, event: {map}[K]) => unknown, options?: boolean | {options}): void;\n"
        )
    };
    let any = format!(
        "  {verb}EventListener(type: string, listener: EventListenerOrEventListenerObject, \
         options?: boolean | {options}): void;\n"
    );
    [of("CompetencyWidgetEventMap"), of("HTMLElementEventMap"), any].concat()
}

/// The type of an event's detail.
fn detail(event: &Event) -> String {
    let field =
        |(name, kind): (&String, &serde_json::Value)| format!("  {name}: {};\n", kind.as_str().unwrap_or("unknown"));
    let (when, fields) = (plain(&event.when), lines(&event.detail, field));
    format!("/** `{}`: {when}. */\nexport interface {} {{\n{fields}}}\n\n", event.name, event.detail_type())
}

fn entry(event: &Event) -> String {
    format!("  '{}': CustomEvent<{}>;\n", event.name, event.detail_type())
}

fn jsx_attribute(attribute: &Attribute) -> String {
    format!("  '{}'?: {} | undefined;\n", attribute.name, attribute.kind)
}

fn jsx_listener(event: &Event) -> String {
    format!("  'on{}'?: ((event: CustomEvent<{}>) => void) | undefined;\n", event.name, event.detail_type())
}
