#include "reports/robust_dialog.h"

#include "fields/safe_text.h"
#include "inspector/section_label.h"
#include "style/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace shortlist {

namespace {

/// A share of all as a bar.
class ShareBar final : public QWidget {
public:
    explicit ShareBar(double share) : m_share(qBound(0.0, share, 1.0)) { setFixedHeight(unit() + unit() / 2); }

private:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Tokens::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tokens.controlLine);
        painter.setBrush(tokens.panel);
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 3, 3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        const QRect inner = rect().adjusted(2, 2, -2, -2);
        const QRect part(inner.left(), inner.top(), qRound(inner.width() * m_share), inner.height());
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), inner, part), 2, 2);
    }

    double m_share;
};

} // namespace

RobustDialog::RobustDialog(const RobustnessShown &shown, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("robust_dialog"));
    setWindowTitle(tr("How robust is this order?"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit(), 2 * unit(), 2 * unit(), 2 * unit());
    column->setSpacing(unit());
    QLabel *title = textLabel();
    title->setFont(titleFont());
    title->setText(shortText(shown.title, 300));
    column->addWidget(title);
    if (shown.share) {
        QLabel *percent = textLabel();
        percent->setObjectName(QStringLiteral("robust_share"));
        QFont bold = bodyFont();
        bold.setBold(true);
        percent->setFont(bold);
        percent->setText(tr("%1 % of the weightings keep %2 first")
                             .arg(QLocale().toString(*shown.share * 100, 'f', 0), shortLine(shown.first, 100)));
        column->addWidget(percent);
        column->addWidget(new ShareBar(*shown.share));
    }
    for (const QString &sentence : shown.sentences) {
        QLabel *label = textLabel();
        label->setText(shortText(sentence, 1000));
        column->addWidget(label);
    }
    QLabel *how = textLabel();
    how->setForegroundRole(QPalette::PlaceholderText);
    how->setText(tr("Each weight is drawn between half and double of what it is, 4,096 times; those who are rated "
                    "completely and are under way or hired take part. The order is a calculation: who is chosen, "
                    "people decide."));
    column->addWidget(how);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(64 * unit(), heightForWidth(64 * unit()));
}

} // namespace shortlist
