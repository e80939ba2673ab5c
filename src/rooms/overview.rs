//! The overview: what the job is, at a glance.

use competency_shared::{EntryKind, ExportExtent, gauge};
use competency_standard::Level;
use competency_standard::relations::Counts;
use yew::{Html, Properties, component, html};

use super::picture::picture;
use crate::context::{ExplorerContext, use_explorer};
use crate::destination::{Destination, Numbered};
use crate::pieces::{ExportButtons, duties, focus_button, focus_mark, group, line, line_button, tally};
use crate::state::Action;

/// What the overview shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct OverviewProps {
    /// Whether the focus stands alone.
    pub(crate) is_narrowed: bool,
    /// The tasks that the reader picked.
    pub(crate) picked: Vec<usize>,
    /// The task that is followed in the picture.
    pub(crate) followed: Option<usize>,
}

/// The duties with their tasks, each with its level and how much there is in it, and the picture.
#[component]
pub(crate) fn Overview(props: &OverviewProps) -> Html {
    let context = use_explorer();
    let OverviewProps { is_narrowed, picked, followed } = props;
    let task = |task| self::task(&context, task, picked);
    let tasks = |tasks: Vec<_>| html! { <ul role="list">{ for tasks.into_iter().map(task) }</ul> };
    let extent = if picked.is_empty() { ExportExtent::Whole } else { ExportExtent::Tasks(picked.clone()) };
    html! {
        <section class="overview" part="overview">
            { context.standard.heading(1, "section-title", html! { context.standard.words.tasks }) }
            { focus_button(&context, *is_narrowed) }
            { duties(&context, |task| !is_narrowed || context.is_focused(task), tasks) }
            if *is_narrowed { <div class="needs">{ focused_needs(&context) }</div> }
            <ExportButtons {extent} picked={picked.len()} can_print=true />
            { picture(&context, *followed) }
        </section>
    }
}

/// A line that leads to a task.
fn task(context: &ExplorerContext, task: Numbered, picked: &[usize]) -> Html {
    let words = context.standard.words;
    let levels = task.task.blocks.iter().map(|block| &block.level);
    let is_new = |(place, level): &(usize, &Level)| levels.clone().take(*place).all(|one| one.text != level.text);
    let gauges = levels.clone().enumerate().filter(is_new).map(|(_, level)| gauge(level, words.of_six));
    let counts = Counts::new(task.task);
    let stated = |kind, count| (count > 0 || context.needs(kind).1.is_stated(task.number)).then_some(count);
    html! {
        <li class="line">
            <span class="line-start">
                { pick(context, task, picked.contains(&task.number)) }
                { line_button(context, task) }
                { focus_mark(context, task) }
            </span>
            <span class="line-level"><span class="unseen">{ words.level }{ " " }</span>{ for gauges }</span>
            <span class="tallies">
                { tally(context, EntryKind::Output, Some(counts.outputs)) }
                { tally(context, EntryKind::Indicator, Some(counts.indicators)) }
                { tally(context, EntryKind::Knowledge, stated(EntryKind::Knowledge, counts.knowledge)) }
                { tally(context, EntryKind::Skill, stated(EntryKind::Skill, counts.skills)) }
            </span>
        </li>
    }
}

/// The box that picks a task to be exported.
fn pick(context: &ExplorerContext, task: Numbered, checked: bool) -> Html {
    let name = [context.standard.words.pick, " ", task.code().unwrap_or_default(), " ", &task.task.name].concat();
    let onchange = context.on(Action::Pick(task.number));
    html! { <label class="pick"><input type="checkbox" aria-label={name} {checked} {onchange} /></label> }
}

/// The knowledge and skills that the focus needs.
fn focused_needs(context: &ExplorerContext) -> Html {
    let kinds = [(EntryKind::Knowledge, &context.focus.knowledge), (EntryKind::Skill, &context.focus.skills)];
    let list = |(kind, indices): (EntryKind, &Vec<usize>)| {
        let entries = context.needs(kind).0;
        let need = |index: &usize| {
            let entry = entries.get(*index)?;
            let onclick = context.navigate.to(Destination::need(kind, *index));
            let link = html! { <button type="button" class="go" {onclick}>{ context.name(entry) }</button> };
            Some(line(kind, entry.code.as_deref().map(str::to_owned), entry.code.as_deref(), link))
        };
        group(context, 1, kind, indices.iter().filter_map(need).collect())
    };
    kinds.into_iter().map(list).collect()
}
