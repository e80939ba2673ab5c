//! The words of the quiz, but for its questions.

/// The words of the quiz. Where a `{}` stands, something is filled in.
#[derive(Debug)]
pub struct Quiz {
    /// Heads the start.
    pub title: &'static str,
    /// How many questions, about which standard, how many minutes.
    pub about: &'static str,
    /// Where all of it comes from.
    pub source: &'static str,
    /// Heads the choice between practice and test.
    pub mode: &'static str,
    /// Feedback at once.
    pub practice: &'static str,
    /// What practice is.
    pub practice_means: &'static str,
    /// Feedback at the end.
    pub test: &'static str,
    /// What a test is.
    pub test_means: &'static str,
    /// Chooses to be asked how sure one is.
    pub asks_certainty: &'static str,
    /// Begins.
    pub begin: &'static str,
    /// Begins another one instead of the one under way.
    pub begin_anew: &'static str,
    /// Goes on with the one under way.
    pub go_on: &'static str,
    /// Which question, of how many.
    pub place: &'static str,
    /// Said where answers are remembered on the device.
    pub remembers: &'static str,
    /// Said where they aren't.
    pub remembers_not: &'static str,
    /// Asks what is due again.
    pub review: &'static str,
    /// Leads to what is remembered.
    pub see_stored: &'static str,
    /// How many questions there are, where more were wanted.
    pub few: &'static str,
    /// Said where there are none.
    pub none: &'static str,
    /// How many questions there are, where more were wanted, and one of [`Self::because`].
    pub few_because: &'static str,
    /// Said where there are none, with one of [`Self::because`].
    pub none_because: &'static str,
    /// Why a document gives few questions, in the order of [`Self::reasons`].
    pub because: [&'static str; 6],
    /// Leads to why there aren't more.
    pub why: &'static str,
    /// Pauses.
    pub pause: &'static str,
    /// Names the marks of all questions.
    pub progress: &'static str,
    /// Of such a mark: the question has an answer.
    pub is_answered: &'static str,
    /// Of such a mark: it has none.
    pub is_open: &'static str,
    /// How to answer: by one option.
    pub choose_one: &'static str,
    /// How to answer: by all options that are right.
    pub choose_all: &'static str,
    /// How to answer: by one option in each row.
    pub choose_pairs: &'static str,
    /// Stands in a list until something is chosen.
    pub choose: &'static str,
    /// Said where too little was chosen: one, at least one, one in each row.
    pub incomplete: [&'static str; 3],
    /// What keys do.
    pub keys: &'static str,
    /// Asks how sure one is.
    pub how_certain: &'static str,
    /// How sure one can be, from unsure to sure.
    pub certainties: [&'static str; 3],
    /// An option: the statement is true.
    pub is_true: &'static str,
    /// An option: the statement is false.
    pub is_false: &'static str,
    /// Gives the answer.
    pub answer: &'static str,
    /// Leaves the question for later.
    pub skip: &'static str,
    /// Leads to the question before.
    pub before: &'static str,
    /// Leads to the next question.
    pub next: &'static str,
    /// Leads to the result.
    pub see_result: &'static str,
    /// Leads to what a test looks like before it is handed in.
    pub check: &'static str,
    /// The answer is right.
    pub right: &'static str,
    /// The answer is wrong.
    pub wrong: &'static str,
    /// There is no answer.
    pub unanswered: &'static str,
    /// Names what is said of an answer.
    pub feedback: &'static str,
    /// Stands before what is right.
    pub right_answer: &'static str,
    /// Stands before what was chosen.
    pub your_choice: &'static str,
    /// Said of a statement that is false.
    pub not_stated: &'static str,
    /// What the document says, each of something and something: duty, output, indicator, knowledge and skill of
    /// the first, and the note to it.
    pub relations: [&'static str; 6],
    /// Something, and what is to be said of it.
    pub pair: &'static str,
    /// Stands between an output, an indicator or a task and where it belongs.
    pub belongs: &'static str,
    /// Stands between knowledge or a skill and the tasks that need it.
    pub used_by: &'static str,
    /// Stands between a task or a duty and what it has.
    pub has: &'static str,
    /// Stands between a description and its attitude, or the other way round.
    pub describes: &'static str,
    /// How many there are in all, after the first few.
    pub and_more: &'static str,
    /// Stand around a text of the document.
    pub quotes: [&'static str; 2],
    /// Stands between the parts of a list.
    pub comma: &'static str,
    /// What a code does for who can't see it: it leads to its place in the document.
    pub go_to: &'static str,
    /// Heads what a test looks like before it is handed in.
    pub check_title: &'static str,
    /// Said where every question has an answer.
    pub all_answered: &'static str,
    /// How many have none.
    pub some_unanswered: &'static str,
    /// Hands a test in.
    pub hand_in: &'static str,
    /// Leads back to the questions.
    pub back: &'static str,
    /// Heads the pause.
    pub paused: &'static str,
    /// How many questions have an answer, of how many.
    pub paused_at: &'static str,
    /// Ends here.
    pub end_now: &'static str,
    /// Leads to the start.
    pub to_start: &'static str,
    /// How many questions there were, how many are right. What follows ends the sentence.
    pub score: &'static str,
    /// Ends it with the name of the task that was hardest.
    pub weak: &'static str,
    /// Ends it where all are right.
    pub all_right: &'static str,
    /// Ends it where none is.
    pub all_wrong: &'static str,
    /// Ends it.
    pub stop: &'static str,
    /// How many had no answer.
    pub left_open: &'static str,
    /// Minutes and seconds.
    pub time: &'static str,
    /// Heads the picture of duties.
    pub by_duty: &'static str,
    /// Heads the picture of what was asked for.
    pub by_kind: &'static str,
    /// What is part of no duty.
    pub no_duty: &'static str,
    /// How many are right, of how many.
    pub tally: &'static str,
    /// Heads how well certainty and answers agree.
    pub certainty_title: &'static str,
    /// How many one was sure of and had wrong.
    pub sure_and_wrong: &'static str,
    /// Said where there was none such.
    pub certainty_fits: &'static str,
    /// Heads the answers.
    pub answers: &'static str,
    /// Asks the same questions again.
    pub again: &'static str,
    /// Asks again what was wrong, so many questions.
    pub only_wrong: &'static str,
    /// Asks other questions.
    pub new_questions: &'static str,
    /// Heads a screen that says that nothing is due.
    pub nothing_due: &'static str,
    /// In how many days something is.
    pub due_in: &'static str,
    /// Said where nothing was ever answered.
    pub never_answered: &'static str,
    /// Heads what is remembered.
    pub stored_title: &'static str,
    /// Where it is kept.
    pub stored_what: &'static str,
    /// Said where nothing is.
    pub stored_nothing: &'static str,
    /// How many questions were answered.
    pub stored_answers: &'static str,
    /// How many of these were wrong the last time.
    pub stored_wrong: &'static str,
    /// How many questions of the quiz under way have an answer, of how many.
    pub stored_round: &'static str,
    /// Deletes it.
    pub forget: &'static str,
    /// What questions are about: outputs, indicators, duties, knowledge, skills, attitudes, notes.
    pub families: [&'static str; 7],
    /// Why there aren't more: nothing to ask about, too large, unnamed, several answers, too few options, guessable.
    pub reasons: [&'static str; 6],
}
