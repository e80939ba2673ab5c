//! The keyboard in the matrix: one stop for Tab, and the arrows from cell to cell.

use competency_shared::is_ours;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, HtmlElement, HtmlTableCellElement, HtmlTableElement, HtmlTableRowElement, KeyboardEvent,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};
use yew::Callback;

/// Follows the keys that are pressed in a cell. The row of duties isn't walked: its heads span columns.
pub(super) fn on_key() -> Callback<KeyboardEvent> {
    Callback::from(|event: KeyboardEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if let Some(target) = target.filter(|_| is_ours(&event)) {
            walk(&target, &event);
        }
    })
}

fn walk(from: &Element, event: &KeyboardEvent) {
    let Some(from) = from.dyn_ref::<HtmlElement>() else { return };
    let key = event.key();
    if key == "Enter" {
        // A button presses itself.
        if !from.matches("button").unwrap_or_default() {
            // Else the key presses the button that takes the focus next, too.
            event.prevent_default();
            from.click();
        }
        return;
    }
    let Some(to) = neighbour(from, &key) else { return };
    event.prevent_default();
    // Cells become a stop only once they are walked to: nothing need be said of the thousands that aren't.
    from.set_tab_index(-1);
    to.set_tab_index(0);
    // An element that can't be focused keeps the focus where it is.
    let _ = to.focus();
    // To focus alone doesn't bring what is half in sight wholly into it.
    let nearest = ScrollIntoViewOptions::new();
    nearest.set_block(ScrollLogicalPosition::Nearest);
    nearest.set_inline(ScrollLogicalPosition::Nearest);
    to.scroll_into_view_with_scroll_into_view_options(&nearest);
}

/// What takes the focus in the cell that a key leads to.
fn neighbour(from: &Element, key: &str) -> Option<HtmlElement> {
    let cell: HtmlTableCellElement = from.closest("td, th").ok()??.unchecked_into();
    let row: HtmlTableRowElement = cell.parent_element()?.unchecked_into();
    let table: HtmlTableElement = row.closest("table").ok()??.unchecked_into();
    let (y, x) = (row.row_index(), cell.cell_index());
    let last = row.cells().length().cast_signed() - 1;
    let (y, x) = match key {
        "ArrowUp" => (y - 1, x),
        "ArrowDown" => (y + 1, x),
        "ArrowLeft" => (y, x - 1),
        "ArrowRight" => (y, x + 1),
        "Home" => (y, 0),
        "End" => (y, last),
        _ => return None,
    };
    let at = |index: i32| u32::try_from(index).ok();
    let row: HtmlTableRowElement = table.rows().item(at(y).filter(|y| *y > 0)?)?.unchecked_into();
    let cell = row.cells().item(at(x)?)?;
    cell.query_selector("button").ok()?.unwrap_or(cell).dyn_into().ok()
}
