-- What the book refuses, on SQLite. triggers.postgresql.sql says the same for PostgreSQL; change both.
--
-- SQLite has no TRUNCATE and nothing that is checked at the commit but foreign keys. It has INSERT OR REPLACE, which
-- takes rows away past the triggers on DELETE unless recursive_triggers is on: so whoever adds a row is asked first
-- whether one is there.

create trigger book_starts_empty before insert on book begin
  select raise(abort, 'a book starts empty')
  where new.head_seq <> 0 or length(new.head_hash) <> 32
    or exists (select 1 from book where group_id = new.group_id);
end;

create trigger book_moves_with_entry before update on book begin
  select raise(abort, 'the head of a book moves only with an entry')
  where (new.group_id, new.currency) is not (old.group_id, old.currency)
    or new.head_seq is not old.head_seq + 1
    or not exists (
      select 1 from entry where group_id = new.group_id and seq = new.head_seq and hash = new.head_hash);
end;

create trigger book_is_not_deleted before delete on book begin
  select raise(abort, 'the book is only ever added to');
end;

create trigger account_is_new before insert on account begin
  select raise(abort, 'the account is there already')
  where exists (
    select 1 from account
    where group_id = new.group_id and (account_id = new.account_id or code = new.code));
end;

create trigger account_is_not_changed before update on account begin
  select raise(abort, 'the book is only ever added to');
end;

create trigger account_is_not_deleted before delete on account begin
  select raise(abort, 'the book is only ever added to');
end;

create trigger balance_starts_empty before insert on balance begin
  select raise(abort, 'a balance starts at zero')
  where new.posted <> 0 or new.version <> 0
    or exists (select 1 from balance where group_id = new.group_id and account_id = new.account_id);
end;

create trigger balance_moves_with_posting before update on balance begin
  select raise(abort, 'a balance moves only with a posting')
  where (new.group_id, new.account_id, new.floor, new.ceiling)
      is not (old.group_id, old.account_id, old.floor, old.ceiling)
    or new.version is not old.version + 1
    or not exists (
      select 1 from posting
      where group_id = new.group_id and account_id = new.account_id
        and version = new.version and balance_after = new.posted);
end;

create trigger balance_is_not_deleted before delete on balance begin
  select raise(abort, 'the book is only ever added to');
end;

create trigger posting_follows before insert on posting begin
  select raise(abort, 'the posting is there already')
  where exists (select 1 from posting where group_id = new.group_id and seq = new.seq and line = new.line)
    or exists (
      select 1 from posting
      where group_id = new.group_id and account_id = new.account_id and version = new.version);
  select raise(abort, 'the entry is sealed, or not the next')
  where not exists (select 1 from book where group_id = new.group_id and head_seq = new.seq - 1);
  select raise(abort, 'the posting does not continue its account')
  where not exists (
    select 1 from balance join account using (group_id, account_id) join book using (group_id)
    where group_id = new.group_id and account_id = new.account_id
      and version = new.version - 1 and posted + new.amount = new.balance_after
      and account.currency = new.currency and book.currency = new.currency);
end;

create trigger posting_moves_balance after insert on posting begin
  update balance set posted = new.balance_after, version = new.version
  where group_id = new.group_id and account_id = new.account_id;
end;

create trigger posting_is_not_changed before update on posting begin
  select raise(abort, 'the book is only ever added to');
end;

create trigger posting_is_not_deleted before delete on posting begin
  select raise(abort, 'the book is only ever added to');
end;

create trigger entry_seals before insert on entry begin
  select raise(abort, 'the entry is there already')
  where exists (
    select 1 from entry
    where group_id = new.group_id and (seq = new.seq or key = new.key or reverses = new.reverses));
  select raise(abort, 'the entry does not continue the chain')
  where not exists (
    select 1 from book where group_id = new.group_id and head_seq = new.seq - 1 and head_hash = new.prev_hash);
  select raise(abort, 'the entry does not balance')
  where (select count(*) from posting where group_id = new.group_id and seq = new.seq) is not new.lines
    or exists (
      select 1 from posting
      where group_id = new.group_id and seq = new.seq group by currency having sum(amount) <> 0);
  select raise(abort, 'the entry is not the mirror of what it reverses')
  where new.reverses is not null and (
    exists (select 1 from entry where group_id = new.group_id and seq = new.reverses and reverses is not null)
    or exists (
      select 1 from posting where group_id = new.group_id and seq in (new.seq, new.reverses)
      group by account_id having sum(amount) <> 0));
end;

create trigger entry_moves_head after insert on entry begin
  update book set head_seq = new.seq, head_hash = new.hash where group_id = new.group_id;
end;

create trigger entry_is_not_changed before update on entry begin
  select raise(abort, 'the book is only ever added to');
end;

create trigger entry_is_not_deleted before delete on entry begin
  select raise(abort, 'the book is only ever added to');
end;
