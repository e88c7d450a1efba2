#include "window/review/wording_flow.h"

#include "jobs/stored_posting.h"
#include "language/text_language.h"
#include "postingtext/posting_facts.h"
#include "postingtext/write_posting_text.h"
#include "wording/wording_rules.h"

namespace shortlist {

namespace {

struct CheckedText {
    QString text;
    std::vector<WordingHint> hints;
};

CheckedText checkText(const PostingDocument &document)
{
    const QString language = languageOf(wordsOf(document));
    CheckedText checked{writePostingText(document, TextForm::Plain, postingWords(language)).remove(guard()), {}};
    const WordingRules *rules = wordingRules(language);
    if (!rules)
        return checked;
    checked.hints = rules->check(checked.text);
    if (!document.posting.pay.isStated() && rules->missingPay())
        checked.hints.push_back(*rules->missingPay());
    return checked;
}

} // namespace

WordingFlow::WordingFlow(ExchangeHost host) : QObject(host.window), m_host(std::move(host)) {}

void WordingFlow::start()
{
    const PostingId id = m_host.shownPosting();
    if (id.isNull() || m_dialog)
        return;
    m_host.desk.client.ask<CheckedText>(
        this,
        [id](Connection &connection) -> Result<CheckedText> {
            const auto stored = storedPosting(connection, id);
            return stored ? Result<CheckedText>(checkText(stored->document)) : Result<CheckedText>(stored.error());
        },
        [this](const Result<CheckedText> &checked) {
            if (!checked)
                return m_host.desk.messages.showProblem(checked.error().message);
            m_dialog = new WordingDialog(checked->text, new WordingModel(checked->hints), m_host.window);
            m_dialog->setAttribute(Qt::WA_DeleteOnClose);
            m_dialog->open();
        });
}

} // namespace shortlist
