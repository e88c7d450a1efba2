#pragma once

#include "window/desk.h"

#include <QWidget>

namespace shortlist {

/// What is known of the candidate who is selected.
class InspectorScreen final : public QWidget {
    Q_OBJECT

public:
    explicit InspectorScreen(Desk &desk, QWidget *parent = nullptr);

private:
    Desk &m_desk;
};

} // namespace shortlist
