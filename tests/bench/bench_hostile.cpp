// What a text costs that somebody made to cost much, against as many plain letters as a line can show: drawn on a card
// for the first time, in a checklist, in the inspector.

#include "board/card_delegate.h"
#include "board_model.h"
#include "board_values.h"
#include "inspector/inspector_view.h"
#include "measure.h"
#include "posting/checklist_panel.h"
#include "shown/candidate_profile.h"
#include "style/tokens.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>

#include <cstdio>

using namespace shortlist;
using namespace shortlist::bench;

namespace {

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// Ten cards with that text everywhere, by a delegate that has drawn nothing yet.
double drawCards(const QString &text)
{
    Board board = test::emptyBoard();
    for (int i = 1; i <= 10; ++i) {
        BoardCard card = test::cardOf(i, text, 1);
        card.headline = card.source = text;
        card.tags = {text, text, text};
        board.cards.push_back(card);
    }
    BoardModel model;
    model.setBoard(board);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 240, 100);
    option.font = QApplication::font();
    option.palette = QApplication::palette();
    QImage image(240, 100, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    QElapsedTimer timer;
    timer.start();
    for (int i = 1; i <= 10; ++i) {
        const CardDelegate delegate;
        delegate.paint(&painter, option, model.indexOf(ApplicationId(i)));
    }
    return seconds(timer);
}

double drawChecklist(const QString &text)
{
    PostingDocument document;
    for (int i = 1; i <= 10; ++i) {
        Criterion line;
        line.id = CriterionId(i);
        line.kind = CriterionKind::Required;
        line.rank = QStringLiteral("a%1").arg(i, 2, 10, QLatin1Char('0'));
        line.text = line.heading = line.anchor1 = text;
        document.criteria.push_back(line);
    }
    QElapsedTimer timer;
    timer.start();
    CriterionListModel model(CriterionKind::Required);
    ChecklistPanel panel(&model);
    panel.resize(300, 600);
    model.setDocument(document);
    panel.refresh();
    (void)panel.grab();
    return seconds(timer);
}

double drawInspector(const QString &text)
{
    CandidateProfile profile;
    profile.candidate.id = CandidateId(1);
    profile.candidate.name = profile.candidate.headline = profile.candidate.company = profile.candidate.location = text;
    profile.candidate.tags = profile.candidate.phones = profile.candidate.links = {text, text};
    QElapsedTimer timer;
    timer.start();
    InspectorView view;
    view.resize(300, 800);
    view.showProfile(profile, Moment{1'772'355'600'000}, QTimeZone::utc());
    (void)view.grab();
    return seconds(timer);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(Theme::Light);
    struct Text {
        const char *what;
        QString text;
    };
    const QString plain = QStringLiteral("Engineer of machines and of much else, ").repeated(11).left(400);
    const Text texts[] = {{"a million letters", QString(1'000'000, u'W')},
                          {"a million lines", QString(1'000'000, u'\n')},
                          {"20,000 combining marks", u'a' + QString(20'000, QChar(0x301))},
                          {"marks on every letter", (u'a' + QString(50, QChar(0x301))).repeated(400)},
                          {"overrides of direction", QString(20'000, QChar(0x202E)) + QStringLiteral("evil")}};
    struct Place {
        const char *where;
        double (*draw)(const QString &);
    };
    const Place places[]
        = {{"on cards", drawCards}, {"in a checklist", drawChecklist}, {"in the inspector", drawInspector}};
    std::printf("%-52s %13s %13s\n", "A hostile, B 400 plain letters", "A", "B");
    for (const Place &place : places) {
        for (const Text &text : texts)
            report(qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(text.what), QLatin1String(place.where))),
                   measurePairs(
                       9, [&] { return place.draw(text.text); }, [&] { return place.draw(plain); }),
                   3);
    }
    return 0;
}
