"""Records the learning rates of a schedule."""

from dataclasses import dataclass

from recorder.spec import Spec


@dataclass(frozen=True)
class ScheduleCase:
    """One schedule at some steps."""

    name: str
    schedule: Spec
    steps: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6, 9, 10, 11, 15, 20, 21, 100)


def record_schedule(case: ScheduleCase) -> dict[str, object]:
    """Return pairs of a step and its learning rate."""
    schedule = case.schedule.make()
    return {
        "expression": case.schedule.expression,
        "values": [[step, float(schedule(step))] for step in case.steps],
    }
