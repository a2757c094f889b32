-- Answers of the API that hold a secret are not kept for repetitions, and nobody reads those that are.

comment on column api_requests.answer is
  'null once the request was carried out: it held a secret, which is told once';

-- Only the definer functions of 0008 need the table.
revoke select on api_requests from owner_console;

-- What was kept until now. The requests stay carried out.
update api_requests set answer = null where answer like '%whsec\_%';
