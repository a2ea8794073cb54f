import { ROLES, type Role } from './world';

/**
 * Who may open and send what: one row for each address and each button of its forms, one column for each role.
 * `200` a page · `sign-in` sent to sign in · `away` sent elsewhere · `done` done, then sent on · `form` refused at
 * the form with 400 · a number is the refusal. "Own" records belong to the organisation of the first four members;
 * `unverified` owns it but has not shown that the e-mail address is theirs; `other` owns another organisation.
 */
const TABLE = `
request                  address                       anonymous  unverified  viewer   editor   owner    other    curator  admin

GET                      /                             200        200         200      200      200      200      200      200
GET                      /offers                       200        200         200      200      200      200      200      200
GET                      /offers/:slug                 200        200         200      200      200      200      200      200
GET                      /demands                      200        200         200      200      200      200      200      200
GET                      /demands/:slug                200        200         200      200      200      200      200      200
GET                      /organisations/:slug          200        200         200      200      200      200      200      200
GET                      /organisations                200        200         200      200      200      200      200      200
GET                      /search/suggest               200        200         200      200      200      200      200      200
GET                      /search/map                   200        200         200      200      200      200      200      200
GET                      /categories/search            200        200         200      200      200      200      200      200
GET                      /lists/:token                 200        200         200      200      200      200      200      200
GET                      /prices                       200        200         200      200      200      200      200      200
GET                      /how-matching-works           200        200         200      200      200      200      200      200
GET                      /about                        200        200         200      200      200      200      200      200
GET                      /help                         200        200         200      200      200      200      200      200
GET                      /privacy                      200        200         200      200      200      200      200      200
GET                      /accessibility                200        200         200      200      200      200      200      200

GET                      /sign-up                      200        away        away     away     away     away     away     away
POST                     /sign-up                      form       form        form     form     form     form     form     form
GET                      /sign-up/organisation         away       away        away     away     away     away     away     away
POST                     /sign-up/organisation         done       done        done     done     done     done     done     done
GET                      /sign-up/person               away       away        away     away     away     away     away     away
POST                     /sign-up/person               done       done        done     done     done     done     done     done
GET                      /sign-in                      200        away        away     away     away     away     away     away
POST                     /sign-in                      form       form        form     form     form     form     form     form
GET                      /sign-out                     away       200         200      200      200      200      200      200
POST                     /sign-out                     done       done        done     done     done     done     done     done
GET                      /two-step                     sign-in    away        away     away     away     away     away     away
POST                     /two-step                     form       form        form     form     form     form     form     form
GET                      /check-mail                   200        200         200      200      200      200      200      200
GET                      /verify-email                 sign-in    200         200      200      200      200      200      200
POST:resend              /verify-email                 sign-in    done        done     done     done     done     done     done
POST:confirm             /verify-email                 form       form        form     form     form     form     form     form
GET                      /forgot-password              200        200         200      200      200      200      200      200
POST                     /forgot-password              done       done        done     done     done     done     done     done
GET                      /reset-password               200        200         200      200      200      200      200      200
POST                     /reset-password               form       form        form     form     form     form     form     form
GET                      /dashboard                    sign-in    away        away     away     away     away     away     away
POST:switch              /dashboard                    sign-in    done        done     done     done     404      404      404
GET                      /account                      sign-in    200         200      200      200      200      200      200
POST:profile             /account                      sign-in    done        done     done     done     done     done     done
POST:email               /account                      sign-in    form        form     form     form     form     form     form
POST:password            /account                      sign-in    form        form     form     form     form     form     form
GET                      /account/security             sign-in    200         200      200      200      200      200      200
POST:start               /account/security             sign-in    form        form     form     form     form     form     form
POST:renew               /account/security             sign-in    form        form     form     form     form     form     form
POST:stop                /account/security             sign-in    form        form     form     form     form     form     form
POST:end                 /account/security             sign-in    404         404      404      404      404      404      404
POST:end-others          /account/security             sign-in    done        done     done     done     done     done     done
GET                      /account/security/two-step    sign-in    away        away     away     away     away     away     away
POST                     /account/security/two-step    sign-in    form        form     form     form     form     form     form
GET                      /account/history              sign-in    200         200      200      200      200      200      200
GET                      /account/data                 sign-in    200         200      200      200      200      200      200
GET                      /account/kept-form           sign-in    away        away     away     away     away     away     away
GET                      /account/delete               sign-in    200         200      200      200      200      200      200
POST                     /account/delete               sign-in    form        form     form     form     form     409      409

GET                      /buyer                        sign-in    200         200      200      200      200      403      403
GET                      /buyer/demands/new            sign-in    200         403      200      200      200      403      403
POST:next                /buyer/demands/new            sign-in    done        403      done     done     done     403      403
POST:close               /buyer/demands/new            sign-in    done        403      done     done     done     403      403
GET                      /buyer/demands/:id            sign-in    200         200      200      200      404      403      403
POST:help                /buyer/demands/:id            sign-in    403         403      done     done     404      404      404
POST:withdraw            /buyer/demands/:id            sign-in    done        403      done     done     404      404      404
POST:delete              /buyer/demands/:id            sign-in    done        403      done     done     404      404      404
POST:settle              /buyer/demands/:id            sign-in    done        403      done     done     404      404      404
POST:reopen              /buyer/demands/:id            sign-in    403         403      done     done     404      404      404
POST:duplicate           /buyer/demands/:id            sign-in    done        403      done     done     404      404      404
POST:close               /buyer/demands/:id            sign-in    done        403      done     done     404      404      404
GET                      /buyer/demands/:id/edit       sign-in    200         403      200      200      404      403      403
POST:next                /buyer/demands/:id/edit       sign-in    done        403      done     done     404      404      404
POST:back                /buyer/demands/:id/edit       sign-in    done        403      done     done     404      404      404
POST:close               /buyer/demands/:id/edit       sign-in    done        403      done     done     404      404      404
POST:more                /buyer/demands/:id/edit       sign-in    done        403      done     done     404      404      404
POST:save-lot            /buyer/demands/:id/edit       sign-in    done        403      done     done     404      404      404
POST:remove-lot          /buyer/demands/:id/edit       sign-in    done        403      done     done     404      404      404
POST:lot-up              /buyer/demands/:id/edit       sign-in    done        403      done     done     404      404      404
POST:lot-down            /buyer/demands/:id/edit       sign-in    done        403      done     done     404      404      404
POST:add-file            /buyer/demands/:id/edit       sign-in    form        403      form     form     404      404      404
POST:remove-file         /buyer/demands/:id/edit       sign-in    done        403      done     done     404      404      404
POST:submit              /buyer/demands/:id/edit       sign-in    done        403      done     done     404      404      404
POST:loosen              /buyer/demands/:id/edit       sign-in    done        403      done     done     404      404      404
POST:help                /buyer/demands/:id/edit       sign-in    403         403      done     done     404      404      404
POST:autosave            /buyer/demands/:id/autosave   sign-in    200         403      200      200      404      404      404
GET                      /buyer/membership             sign-in    200         200      200      200      200      403      403
POST:pay                 /buyer/membership             sign-in    403         403      403      done     done     403      403
POST:manage              /buyer/membership             sign-in    403         403      403      done     done     403      403
GET                      /buyer/membership/return      sign-in    404         404      404      404      404      403      403

GET                      /enterprise                   sign-in    200         200      200      200      200      403      403
GET                      /enterprise/offers/new        sign-in    200         403      200      200      200      403      403
POST:next                /enterprise/offers/new       sign-in    done        403      done     done     done     403      403
POST:close               /enterprise/offers/new       sign-in    done        403      done     done     done     403      403
GET                      /enterprise/offers/:id       sign-in    200         200      200      200      404      403      403
POST:submit              /enterprise/offers/:id       sign-in    403         403      done     done     404      404      404
POST:pause               /enterprise/offers/:id       sign-in    403         403      done     done     404      404      404
POST:resume              /enterprise/offers/:id       sign-in    403         403      done     done     404      404      404
POST:archive             /enterprise/offers/:id       sign-in    done        403      done     done     404      404      404
POST:reopen              /enterprise/offers/:id       sign-in    done        403      done     done     404      404      404
POST:duplicate           /enterprise/offers/:id       sign-in    done        403      done     done     404      404      404
POST:delete              /enterprise/offers/:id       sign-in    done        403      done     done     404      404      404
POST:withdraw-change     /enterprise/offers/:id       sign-in    403         403      done     done     404      404      404
GET                      /enterprise/offers/:id/edit  sign-in    200         403      200      200      404      403      403
POST:next                /enterprise/offers/:id/edit  sign-in    done        403      done     done     404      404      404
POST:back                /enterprise/offers/:id/edit  sign-in    done        403      done     done     404      404      404
POST:close               /enterprise/offers/:id/edit  sign-in    done        403      done     done     404      404      404
POST:submit              /enterprise/offers/:id/edit  sign-in    done        403      done     done     404      404      404
POST:add:photo           /enterprise/offers/:id/edit  sign-in    form        403      form     form     404      404      404
POST:autosave            /enterprise/offers/:id/autosave sign-in    200         403      200      200      404      404      404

GET                      /organisation                 sign-in    200         200      200      200      200      403      403
POST:save                /organisation                 sign-in    403         403      done     done     done     403      403
POST:logo                /organisation                 sign-in    403         403      done     done     done     403      403
POST:submit              /organisation                 sign-in    403         403      403      done     done     403      403
GET                      /organisation/recognitions    sign-in    200         200      200      200      200      403      403
GET                      /organisation/recognitions/new sign-in    403         403      200      200      200      403      403
POST:save                /organisation/recognitions/new sign-in    403         403      done     done     done     403      403
GET                      /organisation/recognitions/:id sign-in    403         403      200      200      404      403      403
POST:save                /organisation/recognitions/:id sign-in    403         403      done     done     404      403      403
POST:remove              /organisation/recognitions/:id sign-in    403         403      done     done     404      403      403
GET                      /organisations/new            sign-in    200         200      200      200      200      200      200
POST                     /organisations/new            sign-in    form        form     form     form     form     form     form
GET                      /organisations/new/details    sign-in    away        away     away     away     away     away     away
POST                     /organisations/new/details    sign-in    done        done     done     done     done     done     done
POST:create              /organisations/new/details    sign-in    done        done     done     done     done     done     done
POST:join                /organisations/new/details    sign-in    done        done     done     done     done     done     done
GET                      /organisation/data            sign-in    200         200      200      200      200      403      403
GET                      /organisation/export          sign-in    200         403      403      200      200      403      403
GET                      /organisation/members         sign-in    200         200      200      200      200      403      403
POST:invite              /organisation/members         sign-in    403         403      403      done     done     403      403
POST:change-role         /organisation/members         sign-in    403         403      403      done     404      403      403
POST:remove              /organisation/members         sign-in    403         403      403      done     404      403      403
POST:leave               /organisation/members         sign-in    done        done     done     done     409      403      403
POST:withdraw            /organisation/members         sign-in    403         403      403      done     404      403      403
POST:resend              /organisation/members         sign-in    403         403      403      done     404      403      403
POST:accept-request      /organisation/members         sign-in    403         403      403      done     404      403      403
POST:refuse-request      /organisation/members         sign-in    403         403      403      done     404      403      403
GET                      /organisation/lists           sign-in    200         200      200      200      200      403      403
POST:create              /organisation/lists           sign-in    done        done     done     done     done     403      403
GET                      /organisation/lists/save      sign-in    200         200      200      200      200      403      403
POST:save                /organisation/lists/save      sign-in    done        done     done     done     done     403      403
POST:set                 /organisation/lists/save      sign-in    done        done     done     done     done     403      403
GET                      /organisation/lists/:id       sign-in    404         404      404      200      404      403      403
POST:rename              /organisation/lists/:id       sign-in    404         404      404      done     404      403      403
POST:note                /organisation/lists/:id       sign-in    404         404      404      done     404      403      403
POST:take-out            /organisation/lists/:id       sign-in    404         404      404      done     404      403      403
POST:share               /organisation/lists/:id       sign-in    404         404      404      done     404      403      403
POST:withdraw            /organisation/lists/:id       sign-in    404         404      404      done     404      403      403
POST:delete              /organisation/lists/:id       sign-in    404         404      404      done     404      403      403
GET                      /invitations/:token           200        200         200      200      200      200      200      200
POST:accept              /invitations/:token           sign-in    403         403      403      403      403      403      403
POST:sign-up             /invitations/:token           done       done        done     done     done     done     done     done

GET                      /admin                        sign-in    403         403      403      403      403      200      200
GET                      /admin/offers/:id             sign-in    403         403      403      403      403      200      200
POST:approve             /admin/offers/:id             sign-in    403         403      403      403      404      done     done
POST:checked             /admin/offers/:id             sign-in    403         403      403      403      403      done     done
POST:refuse              /admin/offers/:id             sign-in    403         403      403      403      404      done     done
POST:ask                 /admin/offers/:id            sign-in    403         403      403      403      404      done     done
GET                      /admin/changes/:id           sign-in    403         403      403      403      403      200      200
POST:approve             /admin/changes/:id           sign-in    403         403      403      403      403      done     done
POST:refuse              /admin/changes/:id           sign-in    403         403      403      403      403      done     done
GET                      /admin/demands/:id            sign-in    403         403      403      403      403      200      200
POST:approve             /admin/demands/:id            sign-in    403         403      403      403      404      done     done
POST:checked             /admin/demands/:id            sign-in    403         403      403      403      403      done     done
POST:ask                 /admin/demands/:id            sign-in    403         403      403      403      404      done     done
POST:refuse              /admin/demands/:id            sign-in    403         403      403      403      404      done     done
POST:answer-help         /admin/demands/:id            sign-in    403         403      403      403      403      done     done
GET                      /admin/matches                sign-in    403         403      403      403      403      200      200
GET                      /admin/matches/:id            sign-in    403         403      403      403      403      200      200
POST:pin                 /admin/matches/:id            sign-in    403         403      403      403      404      done     done
POST:hide                /admin/matches/:id            sign-in    403         403      403      403      404      done     done
POST:release             /admin/matches/:id            sign-in    403         403      403      403      404      done     done
GET                      /admin/organisations          sign-in    403         403      403      403      403      200      200
GET                      /admin/organisations/:id      sign-in    403         403      403      403      403      200      200
POST:verify              /admin/organisations/:id      sign-in    403         403      403      403      403      done     done
POST:refuse              /admin/organisations/:id      sign-in    403         403      403      403      403      done     done
POST:suspend             /admin/organisations/:id      sign-in    403         403      403      403      403      done     done
POST:restore             /admin/organisations/:id      sign-in    403         403      403      403      403      done     done
POST:accept-claim        /admin/organisations/:id      sign-in    403         403      403      403      403      done     done
POST:refuse-claim        /admin/organisations/:id      sign-in    403         403      403      403      403      done     done
GET                      /admin/people                 sign-in    403         403      403      403      403      403      200
GET                      /admin/people/:id             sign-in    403         403      403      403      403      403      200
POST:suspend             /admin/people/:id             sign-in    403         403      403      403      403      403      done
POST:restore             /admin/people/:id             sign-in    403         403      403      403      403      403      done
POST:end-sessions        /admin/people/:id             sign-in    403         403      403      403      403      403      done
POST:resend-verification /admin/people/:id             sign-in    403         403      403      403      403      403      done
POST:set-role            /admin/people/:id             sign-in    403         403      403      403      403      403      done
POST:impersonate         /admin/people/:id             sign-in    403         403      403      403      403      403      done
GET                      /admin/export                 sign-in    403         403      403      403      403      403      200
GET                      /admin/export/:list           sign-in    403         403      403      403      403      403      200
GET                      /admin/import                 sign-in    403         403      403      403      403      403      200
POST                     /admin/import                 sign-in    403         403      403      403      403      403      form
GET                      /admin/import/:id             sign-in    403         403      403      403      403      403      200
POST:stop                /admin/import/:id             sign-in    403         403      403      403      403      403      done
POST:resume              /admin/import/:id             sign-in    403         403      403      403      403      403      done
POST:import              /admin/import/:id             sign-in    403         403      403      403      403      403      done
GET                      /admin/import/:id/refused     sign-in    403         403      403      403      403      403      200
GET                      /admin/categories             sign-in    403         403      403      403      403      403      200
GET                      /admin/categories/:id         sign-in    403         403      403      403      403      403      200
POST:save                /admin/categories/:id         sign-in    403         403      403      403      403      403      done
POST:reset               /admin/categories/:id         sign-in    403         403      403      403      403      403      done
GET                      /stop-impersonating           away       away        away     away     away     away     away     away
POST                     /stop-impersonating           done       done        done     done     done     done     done     done

GET                      /demo/mails                   200        200         200      200      200      200      200      200
GET                      /demo/empty                   200        200         200      200      200      200      200      200
GET                      /demo/parts                   200        200         200      200      200      200      200      200
GET                      /demo/problems/:status        503        503         503      503      503      503      503      503
POST                     /demo/parts                   form       form        form     form     form     form     form     form
GET                      /*                            404        404         404      404      404      404      404      404
GET                      /files/:id/:name              404        404         404      404      404      404      404      404
GET                      /robots.txt                   200        200         200      200      200      200      200      200
GET                      /sitemap.xml                  200        200         200      200      200      200      200      200
GET                      /sitemap/:file                200        200         200      200      200      200      200      200
GET                      /webhooks/stripe              405        405         405      405      405      405      405      405
POST                     /webhooks/stripe              400        400         400      400      400      400      400      400
`;

export type Row = {
  /** `GET`, `POST`, or `POST:` with the intent of the button. */
  request: string;
  address: string;
  expected: Record<Role, string>;
};

/** The table, read; a line that does not have a cell for every role is a mistake in it. */
export const ROWS: Row[] = TABLE.trim()
  .split('\n')
  .slice(1)
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [request = '', address = '', ...cells] = line.trim().split(/\s+/);
    if (cells.length !== ROLES.length) throw new Error(`${request} ${address} has ${cells.length} cells`);
    return { request, address, expected: Object.fromEntries(ROLES.map((role, at) => [role, cells[at]])) };
  }) as Row[];
