-- What the book refuses, on PostgreSQL. triggers.sqlite.sql says the same for SQLite; change both.
--
-- Postings are written first and the entry last: it is the seal. A posting moves its account's balance, an entry moves
-- the book's head, and nothing else moves either.

create or replace function book_refuses() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: the book is only ever added to', tg_op, tg_table_name using errcode = '23514';
end $$;

create or replace function book_starts_empty() returns trigger language plpgsql as $$
begin
  if new.head_seq <> 0 or length(new.head_hash) <> 32 then
    raise exception 'a book starts empty' using errcode = '23514';
  end if;
  return new;
end $$;

create or replace function book_moves_with_entry() returns trigger language plpgsql as $$
begin
  if (new.group_id, new.currency) is distinct from (old.group_id, old.currency)
    or new.head_seq is distinct from old.head_seq + 1
    or not exists (
      select 1 from entry where group_id = new.group_id and seq = new.head_seq and hash = new.head_hash)
  then
    raise exception 'the head of book % moves only with an entry', old.group_id using errcode = '23514';
  end if;
  return new;
end $$;

create or replace function balance_starts_empty() returns trigger language plpgsql as $$
begin
  if new.posted <> 0 or new.version <> 0 then
    raise exception 'a balance starts at zero' using errcode = '23514';
  end if;
  return new;
end $$;

create or replace function balance_moves_with_posting() returns trigger language plpgsql as $$
begin
  if (new.group_id, new.account_id, new.floor, new.ceiling)
      is distinct from (old.group_id, old.account_id, old.floor, old.ceiling)
    or new.version is distinct from old.version + 1
    or not exists (
      select 1 from posting
      where group_id = new.group_id and account_id = new.account_id
        and version = new.version and balance_after = new.posted)
  then
    raise exception 'a balance of book % moves only with a posting', old.group_id using errcode = '23514';
  end if;
  return new;
end $$;

create or replace function posting_follows() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from book where group_id = new.group_id and head_seq = new.seq - 1) then
    raise exception 'entry %/% is sealed, or not the next', new.group_id, new.seq using errcode = '23514';
  end if;
  if not exists (
    select 1 from balance join account using (group_id, account_id) join book using (group_id)
    where group_id = new.group_id and account_id = new.account_id
      and version = new.version - 1 and posted + new.amount = new.balance_after
      and account.currency = new.currency and book.currency = new.currency)
  then
    raise exception 'a posting of entry %/% does not continue its account', new.group_id, new.seq
      using errcode = '23514';
  end if;
  return new;
end $$;

create or replace function posting_moves_balance() returns trigger language plpgsql as $$
begin
  update balance set posted = new.balance_after, version = new.version
  where group_id = new.group_id and account_id = new.account_id;
  return null;
end $$;

create or replace function entry_seals() returns trigger language plpgsql as $$
declare
  counted bigint;
  unbalanced bigint;
begin
  if not exists (
    select 1 from book where group_id = new.group_id and head_seq = new.seq - 1 and head_hash = new.prev_hash)
  then
    raise exception 'entry %/% does not continue the chain', new.group_id, new.seq using errcode = '23514';
  end if;
  select coalesce(sum(postings), 0), count(*) filter (where total <> 0) into counted, unbalanced
  from (
    select count(*) as postings, sum(amount) as total from posting
    where group_id = new.group_id and seq = new.seq group by currency) as per_currency;
  if counted <> new.lines or unbalanced > 0 then
    raise exception 'entry %/% does not balance', new.group_id, new.seq using errcode = '23514';
  end if;
  if new.reverses is not null and (
    exists (select 1 from entry where group_id = new.group_id and seq = new.reverses and reverses is not null)
    or exists (
      select 1 from posting where group_id = new.group_id and seq in (new.seq, new.reverses)
      group by account_id having sum(amount) <> 0))
  then
    raise exception 'entry %/% is not the mirror of what it reverses', new.group_id, new.seq using errcode = '23514';
  end if;
  return new;
end $$;

create or replace function entry_moves_head() returns trigger language plpgsql as $$
begin
  update book set head_seq = new.seq, head_hash = new.hash where group_id = new.group_id;
  return null;
end $$;

-- The seal has checked it already. This one looks again at the commit, when nothing can come after.
create or replace function posting_balances() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from posting where group_id = new.group_id and seq = new.seq group by currency having sum(amount) <> 0)
  then
    raise exception 'entry %/% does not balance', new.group_id, new.seq using errcode = '23514';
  end if;
  return null;
end $$;

create trigger book_starts_empty before insert on book for each row execute function book_starts_empty();
create trigger book_moves_with_entry before update on book for each row execute function book_moves_with_entry();
create trigger book_is_not_deleted before delete on book for each row execute function book_refuses();
create trigger book_is_not_truncated before truncate on book for each statement execute function book_refuses();

create trigger account_is_not_changed before update or delete on account for each row execute function book_refuses();
create trigger account_is_not_truncated before truncate on account for each statement execute function book_refuses();

create trigger balance_starts_empty before insert on balance
  for each row execute function balance_starts_empty();
create trigger balance_moves_with_posting before update on balance
  for each row execute function balance_moves_with_posting();
create trigger balance_is_not_deleted before delete on balance for each row execute function book_refuses();
create trigger balance_is_not_truncated before truncate on balance for each statement execute function book_refuses();

create trigger posting_follows before insert on posting for each row execute function posting_follows();
create trigger posting_moves_balance after insert on posting for each row execute function posting_moves_balance();
create constraint trigger posting_balances after insert on posting
  deferrable initially deferred for each row execute function posting_balances();
create trigger posting_is_not_changed before update or delete on posting for each row execute function book_refuses();
create trigger posting_is_not_truncated before truncate on posting for each statement execute function book_refuses();

create trigger entry_seals before insert on entry for each row execute function entry_seals();
create trigger entry_moves_head after insert on entry for each row execute function entry_moves_head();
create trigger entry_is_not_changed before update or delete on entry for each row execute function book_refuses();
create trigger entry_is_not_truncated before truncate on entry for each statement execute function book_refuses();
