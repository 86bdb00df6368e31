// Work on all cores with results that do not depend on how many there are.
#pragma once

#include <cstddef>
#include <functional>

namespace waymark {

// Calls `work(index)` once for every index below `count`, on `jobs` threads (the caller's own is
// one of them). `work` must write its result to a place of its own index. The exception of the
// lowest failing index is thrown again here, after all threads have stopped.
void parallel_for(std::size_t count, std::size_t jobs,
                  const std::function<void(std::size_t)>& work);

// Number of processors this process may use, at least 1.
std::size_t available_processors();

}  // namespace waymark
