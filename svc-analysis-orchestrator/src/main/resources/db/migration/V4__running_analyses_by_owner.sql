-- How much of one owner is unfinished is counted whenever an analysis begins.
create index analysis_interactive on analysis (owner) where state = 'RUNNING' and priority = 'INTERACTIVE';
