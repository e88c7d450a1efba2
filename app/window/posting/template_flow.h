#pragma once

#include "posting/template_dialog.h"
#include "window/exchange/exchange_host.h"

#include <QPointer>

namespace shortlist {

/// Copies of the shown posting, and templates.
class TemplateFlow final : public QObject {
    Q_OBJECT

public:
    explicit TemplateFlow(ExchangeHost host);

    void duplicate();
    /// Asks for a name.
    void save();
    /// Asks for a template.
    void startFromOne();
    /// While it is open.
    [[nodiscard]] TemplateDialog *dialog() const { return m_dialog; }
    [[nodiscard]] TemplateNameDialog *nameDialog() const { return m_nameDialog; }

private:
    void showCreated(const Result<Committed> &stored);
    void openNameDialog(const QString &title);
    void refresh();

    ExchangeHost m_host;
    QPointer<TemplateDialog> m_dialog;
    QPointer<TemplateNameDialog> m_nameDialog;
};

} // namespace shortlist
