#include "jobs/export_posting.h"

#include "jobs/stored_posting.h"
#include "language/text_language.h"
#include "postingtext/posting_facts.h"
#include "postingtext/posting_html.h"
#include "postingtext/posting_json_ld.h"
#include "postingtext/write_posting_text.h"
#include "queries/postings.h"

namespace shortlist {

namespace {

/// The day when it last opened; of one that never did, the day when it was made.
QDate postedOn(const std::vector<PostingTransition> &transitions, const QTimeZone &zone)
{
    QDate day;
    for (const PostingTransition &one : transitions) {
        if (!day.isValid() || one.toStatus == PostingStatus::Open)
            day = one.at.dayIn(zone);
    }
    return day;
}

} // namespace

Result<QByteArray> exportPosting(Connection &connection, PostingId posting, PostingFormat format, const QTimeZone &zone)
{
    const auto stored = storedPosting(connection, posting);
    if (!stored)
        return stored.error();
    const PostingDocument &document = stored->document;
    const PostingWords &words = postingWords(languageOf(wordsOf(document)));
    switch (format) {
    case PostingFormat::Markdown: return writePostingText(document, TextForm::Markdown, words).toUtf8();
    case PostingFormat::Text: return writePostingText(document, TextForm::Plain, words).toUtf8();
    case PostingFormat::Html:
    case PostingFormat::Pdf: return writePostingHtml(document, words).toUtf8();
    case PostingFormat::JsonLd: break;
    }
    const auto transitions = postingTransitions(connection, posting);
    if (!transitions)
        return transitions.error();
    return writePostingJsonLd(document, postedOn(*transitions, zone), words);
}

} // namespace shortlist
