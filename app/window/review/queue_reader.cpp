#include "window/review/queue_reader.h"

#include "jobdescription/job_description.h"
#include "jobdescription/sources/source_reader.h"
#include "text.h"
#include "window/review/read_review.h"

#include <QBuffer>

namespace shortlist {

namespace {

constexpr int mostAtOnce = 50;
constexpr qint64 partsOfSource = 1000; // of progress

} // namespace

void QueueReader::add(const std::vector<DescriptionSource> &sources)
{
    m_sources.insert(m_sources.end(), sources.begin(), sources.end());
    m_hashes.resize(m_sources.size());
}

Result<QueueReader::Kept> QueueReader::load(int source, const GoOn &goOn)
{
    const auto at = static_cast<size_t>(source);
    const DescriptionSource &from = m_sources[at];
    QBuffer none;
    auto read = from.text ? Result<DescriptionBytes>(DescriptionBytes(*from.text))
                          : readDescriptionSource(from.path, none, goOn);
    if (!read)
        return read.error();
    PostingFile file = fileOf(from.path, read->bytes);
    if (!m_hashes[at].isEmpty() && m_hashes[at] != file.hash)
        return Error{ErrorKind::Conflict,
                     Text::tr("%1 was changed since it was read. Open it once more.").arg(from.path)};
    auto documents = readSources(*read, from.path);
    if (!documents)
        return documents.error();
    m_hashes[at] = file.hash;
    return Kept(
        std::make_shared<const Loaded>(Loaded{source, std::move(file), std::move(read->bytes), std::move(*documents)}));
}

qint64 QueueReader::done() const
{
    const auto count = m_found ? static_cast<qint64>(m_found->documents.size()) : 1;
    return m_source * partsOfSource + m_number * partsOfSource / count;
}

QueueReader::Step QueueReader::next(const GoOn &goOn)
{
    Step step;
    step.total = static_cast<qint64>(m_sources.size()) * partsOfSource;
    step.done = done();
    if (step.isLast())
        return step;
    if (!m_found) {
        const DescriptionSource &from = m_sources[static_cast<size_t>(m_source)];
        auto loaded = load(m_source, goOn);
        if (!loaded) {
            const QString name = fileNameIn(from.path);
            QString problem = loaded.error().message;
            step.found.push_back({m_source, 0, name, {}, QueueState::Problem, problem.replace(from.path, name)});
            ++m_source;
            step.done = done();
            return step;
        }
        m_found = *loaded;
    }
    const QString &path = m_sources[static_cast<size_t>(m_source)].path;
    const auto count = static_cast<int>(m_found->documents.size());
    for (int read = 0; read < mostAtOnce && m_number < count && goOn(); ++read, ++m_number)
        step.found.push_back({m_source,
                              m_number,
                              m_found->file.name,
                              readDocument(m_found->documents[static_cast<size_t>(m_number)], path).posting.title,
                              QueueState::ToReview,
                              {}});
    if (m_number == count) {
        m_reviewed = std::move(m_found);
        m_found.reset();
        m_number = 0;
        ++m_source;
    }
    step.done = done();
    return step;
}

Result<Review> QueueReader::review(const QueuedPosting &which, const GoOn &goOn)
{
    Kept from = m_found && m_found->source == which.source ? m_found : m_reviewed;
    if (!from || from->source != which.source) {
        auto loaded = load(which.source, goOn);
        if (!loaded)
            return loaded.error();
        from = m_reviewed = *loaded;
    }
    const QString &path = m_sources[static_cast<size_t>(which.source)].path;
    Review review = readReview(from->documents[static_cast<size_t>(which.number)], path);
    review.file = from->file;
    review.source = from->bytes;
    return review;
}

} // namespace shortlist
