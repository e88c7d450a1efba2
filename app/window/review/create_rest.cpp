#include "window/review/create_rest.h"

#include "rules/posting_rules.h"

#include <set>

namespace shortlist {

namespace {

class RestCreator {
public:
    RestCreator(Authorship who, QueueReader &reader) : m_import(who), m_reader(reader) {}

    [[nodiscard]] Edit head() const { return m_import.begin(); }

    void add(BulkEdit &bulk, const QueueRest::One &one, const QueueReader::GoOn &goOn)
    {
        const auto document = documentOf(one, goOn);
        if (!document) {
            m_made.unread.emplace_back(one.row, document.error().message);
            return;
        }
        const auto edit = m_import.add(*document);
        if (!edit) {
            m_made.problems.emplace_back(one.row, edit.error().message);
            return;
        }
        for (const Change &change : edit->changes)
            bulk.add(change);
        if (!document->files.empty() && m_hashes.insert(document->files.front().hash).second) {
            for (const QByteArray &bytes : edit->contents) // once for all that a source holds
                bulk.addContent(bytes);
        }
        bulk.addSubject(edit->subjects.front());
        m_made.rows.push_back(one.row);
    }

    [[nodiscard]] bool hasMade() const { return !m_made.rows.empty(); }
    [[nodiscard]] CreatedRest take() { return std::move(m_made); }

private:
    [[nodiscard]] Result<PostingDocument> documentOf(const QueueRest::One &one, const QueueReader::GoOn &goOn)
    {
        if (one.corrected)
            return *one.corrected;
        const auto review = m_reader.review(one.posting, goOn);
        return review ? Result<PostingDocument>(shortlist::documentOf(*review)) : review.error();
    }

    PostingImport m_import;
    QueueReader &m_reader;
    std::set<QString> m_hashes; ///< of the sources that are stored
    CreatedRest m_made;
};

} // namespace

Result<CreatedRest> createRest(Workspace &workspace, Authorship who, const std::optional<Member> &joining,
                               QueueReader &reader, const QueueRest &rest, const std::function<bool(qint64 done)> &goOn)
{
    RestCreator creator(who, reader);
    bool isCancelled = false;
    const auto stored = workspace.commitBulk(creator.head(), joining, [&](BulkEdit &bulk) -> Result<> {
        qint64 done = 0;
        for (const QueueRest::One &one : rest.all) {
            isCancelled = !goOn(done);
            if (isCancelled || bulk.failed())
                break;
            creator.add(bulk, one, [&goOn, done] { return goOn(done); });
            ++done;
        }
        isCancelled = isCancelled || !goOn(done);
        return isCancelled || !creator.hasMade() ? Result<>(Error{ErrorKind::Cancelled, {}}) : Result<>();
    });
    if (!stored && (isCancelled || stored.error().kind != ErrorKind::Cancelled))
        return stored.error();
    CreatedRest made = creator.take();
    if (stored)
        made.committed = *stored;
    return made;
}

} // namespace shortlist
