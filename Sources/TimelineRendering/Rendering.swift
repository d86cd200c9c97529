package import TimelineCore
