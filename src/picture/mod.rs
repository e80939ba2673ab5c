//! The picture of duties, tasks, knowledge and skills: three columns, and strokes between them.

mod groups;
mod ribbons;

use yew::{Callback, Html, Properties, component, html, use_state_eq};

use self::groups::{Group, groups};
use self::ribbons::{Ribbon, ribbons};
use crate::explorer::{Kind, View};
use crate::place::Numbered;

/// The thickest stroke, in CSS pixels.
const THICKEST: usize = 16;

/// The picture, in the overview.
pub(crate) fn picture(view: View) -> Html {
    html! { <Picture {view} /> }
}

#[derive(Clone, PartialEq, Properties)]
struct Props {
    view: View,
}

#[component]
fn Picture(props: &Props) -> Html {
    let view = props.view;
    let followed = use_state_eq(|| None);
    let tasks: Vec<_> = view.document.tasks().collect();
    let groups = groups(view.document, &tasks);
    let press = |number| {
        let followed = followed.clone();
        Callback::from(move |_| followed.set((*followed != Some(number)).then_some(number)))
    };
    let task = |one: &Numbered| {
        let pressed = if *followed == Some(one.number) { "true" } else { "false" };
        html! {
            <li>
                <button type="button" class="follow" aria-pressed={pressed} onclick={press(one.number)}>
                    <span class="code">{ one.address() }</span>
                    <span lang={view.language()}>{ &*one.task.name }</span>
                    { tallies(view, &groups, |group, kind| group.needed(kind, one.number)) }
                </button>
            </li>
        }
    };
    html! {
        <section class="picture" part="picture" data-followed={followed.is_some().then_some("")}>
            { view.heading(1, "section-title", view.words.picture.into()) }
            <p class="picture-key">{ view.words.picture_key }</p>
            <div class="columns-of-picture">
                <ul role="list" class="picture-duties" lang={view.language()}>
                    { for view.document.get().duties.iter().map(|duty| html! {
                        <li><span class="code">{ duty.code.as_deref() }</span><span class="duty-of-picture">{ &*duty.name }</span></li>
                    }) }
                </ul>
                { ribbons(from_duties(view, &tasks, *followed)) }
                <ul role="list" class="picture-tasks">{ for tasks.iter().map(task) }</ul>
                { ribbons(to_groups(&tasks, &groups, *followed)) }
                <ul role="list" class="picture-groups">{ for groups.iter().map(|group| self::group(view, group, *followed)) }</ul>
            </div>
        </section>
    }
}

/// A stroke for each task, from its duty.
fn from_duties(view: View, tasks: &[Numbered], followed: Option<usize>) -> Vec<Ribbon> {
    let duties = &view.document.get().duties;
    let ribbon = |one: &Numbered| Ribbon {
        from: (duties.iter().position(|duty| std::ptr::eq(duty, one.duty)).unwrap_or_default(), duties.len()),
        to: (one.number, tasks.len()),
        width: 2,
        followed: followed == Some(one.number),
    };
    tasks.iter().map(ribbon).collect()
}

/// A stroke from each task to each group that it needs something of, the thicker the more it needs.
fn to_groups(tasks: &[Numbered], groups: &[Group], followed: Option<usize>) -> Vec<Ribbon> {
    let ribbon = |one: &Numbered, place: usize| {
        let group = groups.get(place)?;
        let needed = group.needed(Kind::Knowledge, one.number) + group.needed(Kind::Skill, one.number);
        let ribbon = Ribbon {
            from: (one.number, tasks.len()),
            to: (place, groups.len()),
            width: needed.min(THICKEST),
            followed: followed == Some(one.number),
        };
        (needed > 0).then_some(ribbon)
    };
    tasks.iter().flat_map(|one| (0..groups.len()).filter_map(move |place| ribbon(one, place))).collect()
}

/// A group, and how much of it the followed task needs.
fn group(view: View, group: &Group, followed: Option<usize>) -> Html {
    html! {
        <li>
            { view.words.sharing[group.sharing] }
            { tallies(view, std::slice::from_ref(group), |group, kind| match followed {
                Some(task) => group.needed(kind, task),
                None => group.count(kind),
            }) }
        </li>
    }
}

/// How much knowledge and how many skills, over some groups.
fn tallies(view: View, groups: &[Group], count: impl Fn(&Group, Kind) -> usize) -> Html {
    let tally = |kind: Kind| {
        let sum: usize = groups.iter().map(|group| count(group, kind)).sum();
        html! {
            <span class="tally" data-kind={kind.name()}>
                { kind.shape() }<span class="unseen">{ kind.title(view.words) }{ " " }</span>{ sum }
            </span>
        }
    };
    html! { <span class="tallies">{ tally(Kind::Knowledge) }{ tally(Kind::Skill) }</span> }
}
