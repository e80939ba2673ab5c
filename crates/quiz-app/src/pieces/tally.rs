//! How many were right, group by group, as a picture with its numbers.

use yew::{AttrValue, Html, html};

use crate::context::QuizContext;
use crate::count::count;

/// A group of answers.
pub(crate) struct Tally {
    pub(crate) name: AttrValue,
    /// One of the five kinds of entries, where it is about these.
    pub(crate) kind: Option<&'static str>,
    pub(crate) right: usize,
    pub(crate) sum: usize,
}

/// Groups one below the other, those without answers left out, and what is to be said of them.
pub(crate) fn tallies(context: &QuizContext, title: &'static str, groups: &[Tally], remark: Option<String>) -> Html {
    let groups = groups.iter().filter(|group| group.sum > 0);
    html! {
        <section class="quiz-picture">
            { context.standard.heading(1, "quiz-subtitle", html! { title }) }
            <ul class="quiz-tallies">{ for groups.map(|group| row(context, group)) }</ul>
            if let Some(remark) = remark { <p class="quiz-muted">{ remark }</p> }
        </section>
    }
}

fn row(context: &QuizContext, group: &Tally) -> Html {
    html! {
        <li class="quiz-tally" data-kind={group.kind}>
            <span class="quiz-name">{ &group.name }</span>
            { picture(group) }
            <span class="quiz-numbers">{ count(context.words().tally, &[group.right, group.sum]) }</span>
        </li>
    }
}

/// A square for each answer: filled where it was right.
fn picture(group: &Tally) -> Html {
    let square = |number: usize| {
        let class = if number < group.right { "filled" } else { "blank" };
        html! { <rect {class} x={(number * 14 + 1).to_string()} y="1" width="10" height="10" rx="1" /> }
    };
    let width = (group.sum * 14).to_string();
    html! {
        <svg class="quiz-squares" viewBox={["0 0 ", &width, " 12"].concat()} {width} height="12" aria-hidden="true">
            { for (0..group.sum).map(square) }
        </svg>
    }
}
