#include "calibration_model.h"

#include <QLocale>

namespace shortlist {

namespace {

QString calibratedNumber(double number)
{
    return QLocale().toString(number, 'f', 2);
}

/// How often 1 to 5, in words for who does not see the columns.
QString useOfScale(const CalibratedMember &member)
{
    QStringList counts;
    for (size_t i = 0; i < member.marks.size(); ++i)
        counts += CalibrationModel::tr("%1: %2", "mark, how often")
                      .arg(QLocale().toString(static_cast<int>(i) + 1), QLocale().toString(member.marks[i]));
    return counts.join(QStringLiteral(", "));
}

QString severityInWords(const CalibratedMember &member)
{
    if (!member.severity)
        return CalibrationModel::tr("cannot be told");
    const QString size = calibratedNumber(qAbs(*member.severity));
    return *member.severity >= .005    ? CalibrationModel::tr("kinder by %1").arg(size)
           : *member.severity <= -.005 ? CalibrationModel::tr("stricter by %1").arg(size)
                                       : CalibrationModel::tr("as the others");
}

QString memberText(const CalibratedMember &member, int column)
{
    switch (column) {
    case CalibrationModel::Name: return member.name;
    case CalibrationModel::Count: return QLocale().toString(member.n);
    case CalibrationModel::Mean: return calibratedNumber(member.mean);
    case CalibrationModel::Spread: return member.spread ? calibratedNumber(*member.spread) : QStringLiteral("–");
    case CalibrationModel::Scale: return useOfScale(member);
    case CalibrationModel::Severity: return severityInWords(member);
    default: return {};
    }
}

QString criterionText(const CalibratedCriterion &criterion, int column)
{
    switch (column) {
    case AgreementModel::Name: return criterion.name;
    case AgreementModel::Count: return QLocale().toString(criterion.n);
    case AgreementModel::Agreement: return criterion.agreement;
    case AgreementModel::Rwg: return calibratedNumber(criterion.rwg);
    default: return {};
    }
}

} // namespace

void CalibrationModel::setMembers(const std::vector<CalibratedMember> &members)
{
    patch(members, [](const CalibratedMember &a, const CalibratedMember &b) { return a.member == b.member; });
}

int CalibrationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant CalibrationModel::data(const QModelIndex &index, int role) const
{
    const CalibratedMember *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const QString text = memberText(*row, index.column());
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "interviewer, column, value")
            .arg(row->name, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text);
    default: return {};
    }
}

QVariant CalibrationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Interviewer");
    case Count: return tr("Ratings");
    case Mean: return tr("Mean");
    case Spread: return tr("Spread");
    case Scale: return tr("Use of 1 to 5");
    case Severity: return tr("Severity");
    default: return {};
    }
}

void AgreementModel::setCriteria(const std::vector<CalibratedCriterion> &criteria)
{
    patch(criteria,
          [](const CalibratedCriterion &a, const CalibratedCriterion &b) { return a.criterion == b.criterion; });
}

int AgreementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant AgreementModel::data(const QModelIndex &index, int role) const
{
    const CalibratedCriterion *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const QString text = criterionText(*row, index.column());
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "criterion, column, value")
            .arg(row->name, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text);
    default: return {};
    }
}

QVariant AgreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Criterion");
    case Count: return tr("Candidates");
    case Agreement: return tr("Interviewers agree");
    case Rwg: return tr("Agreement (rwg)");
    default: return {};
    }
}

} // namespace shortlist
