#pragma once

#include <array>

/// A posting for a "Baker" in JSON as people and programs get it wrong.
constexpr std::array<const char *, 8> brokenJson{
    R"({"title":"Baker","location":"Leeds","description":"Bread",})",
    R"({"title":"Baker","location":"Leeds","description":"two
lines"})",
    R"({"title":"Baker","location":"Leeds","description":"cut o)",
    R"({'title':'Baker','location':'Leeds',description:'It's bread'})",
    R"({"title":"Baker" /* who */,"location":"Leeds" // where
,"description":"Bread"})",
    R"({"title":"Baker","location":"Leeds","description":"She said "bread" twice","x":[1,2})",
    R"([{"a":{"b":{"title":"Baker","company":"Crumb","description":"Bread"}}}])",
    R"({"@type":"JobPosting","title":"Baker"})"};
