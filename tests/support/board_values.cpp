#include "board_values.h"

#include "fold.h"
#include "rules/posting_rules.h"

namespace shortlist::test {

Board emptyBoard()
{
    Board board;
    board.posting = PostingId(1);
    board.stages = standardStages();
    for (size_t i = 0; i < board.stages.size(); ++i) {
        board.stages[i].id = StageId(static_cast<qint64>(i) + 1);
        board.stages[i].posting = board.posting;
    }
    board.stages[0].targetDays = 6;
    board.stages[1].targetDays = 4;
    board.stages[2].targetDays = 7;
    board.stages[2].wipLimit = 4;
    return board;
}

BoardCard cardOf(qint64 id, const QString &name, qint64 stage)
{
    BoardCard card;
    card.application = ApplicationId(id);
    card.candidate = CandidateId(id);
    card.stage = StageId(stage);
    card.rank = QStringLiteral("%1").arg(id, 6, 10, QLatin1Char('0'));
    card.name = name;
    card.nameFolded = fold(name);
    return card;
}

Board busyBoard()
{
    Board board = emptyBoard();
    const auto add = [&](const char *name, qint64 stage, const char *headline, const char *tags, qint64 days,
                         double score, int rated, const char *source) -> BoardCard & {
        BoardCard card = cardOf(static_cast<qint64>(board.cards.size()) + 1, QString::fromUtf8(name), stage);
        card.headline = QString::fromUtf8(headline);
        card.tags = QString::fromUtf8(tags).split(u',', Qt::SkipEmptyParts);
        card.daysInStage = days;
        card.criteria = 5;
        card.ratedCriteria = rated;
        if (rated > 0)
            card.score = score;
        card.source = QString::fromUtf8(source);
        board.cards.push_back(card);
        return board.cards.back();
    };
    add("Amara Diallo", 1, "Backend dev at Lumen", "go", 1, 0, 0, "Referral");
    add("Piotr Zieliński", 1, "SRE, freelance", "remote", 3, 0, 0, "Job board");
    add("佐藤 花", 1, "CS graduate, Kyoto", "java", 6, 0, 0, "University");
    add("Luis Ortega", 1, "Developer at Cima", "", 10, 0, 0, "Job board");
    add("Grace O’Neil", 2, "Senior engineer, Bramble", "remote", 2, 3.6, 2, "Referral");
    add("Tomás Reis", 2, "Backend at Mola", "go,kafka,postgres,remote,relocates", 4, 3.2, 2, "Own search");
    add("ليلى حداد", 2, "مهندسة برمجيات", "rust", 1, 3.9, 2, "Job board").isScoreHidden = false;
    add("Noor Haddad", 3, "Platform engineer, Tidewater", "remote,go", 2, 3.5, 4, "Referral, J. Okafor");
    add("Daniel Kim", 3, "Staff engineer at Orchard", "remote", 7, 4.4, 5, "Own search");
    add("Ines Moreau", 3, "Tech lead, Petit Port", "kafka", 11, 3.9, 4, "Job board");
    add("Bartholomew Featherstonehaugh-Cholmondeley", 3,
        "Distinguished principal engineer for reliability and platforms", "a-very-long-tag-that-does-not-fit", 12, 4.1,
        3, "An agency with a remarkably long name");
    add("Yara Haddad", 3, "API engineer", "", 0, 0, 0, "University").isScoreHidden = true;
    add("Sanjay Rao", 4, "Principal engineer", "remote", 1, 4.4, 5, "Referral");
    add("Mei Tanaka", 5, "Backend engineer", "", 20, 4.6, 5, "Referral").status = ApplicationStatus::Hired;
    BoardCard &ended = add("Rosa Lima", 2, "Developer", "", 3, 0, 0, "Job board");
    ended.status = ApplicationStatus::Rejected;
    ended.reason = QStringLiteral("Skills do not match the requirements");
    ended.endedOn = QDate(2026, 2, 27);
    BoardCard &left = add("Ivo Brandt", 3, "Developer", "", 3, 0, 0, "Referral");
    left.status = ApplicationStatus::Withdrawn;
    left.reason = QStringLiteral("Took another offer");
    left.endedOn = QDate(2026, 2, 28);
    return board;
}

} // namespace shortlist::test
