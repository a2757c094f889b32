<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AdminText</name>
    <message>
        <source>Reads only</source>
        <translation>Só leitura</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Atendente</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Reads conversations; writes and closes nothing.</source>
        <translation>Lê as conversas; não escreve nem encerra.</translation>
    </message>
    <message>
        <source>Reads, answers and closes conversations.</source>
        <translation>Lê, responde e encerra conversas.</translation>
    </message>
    <message>
        <source>As an agent, and manages staff, numbers, features and keys.</source>
        <translation>Como atendente, e ainda cuida de equipe, números, recursos e chaves.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lê</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escreve</translation>
    </message>
    <message>
        <source>Administers</source>
        <translation>Administra</translation>
    </message>
    <message>
        <source>Reads conversations and messages.</source>
        <translation>Lê conversas e mensagens.</translation>
    </message>
    <message>
        <source>Also begins, answers and closes conversations.</source>
        <translation>Também inicia, responde e encerra conversas.</translation>
    </message>
    <message>
        <source>Also changes settings: only for programs you own.</source>
        <translation>Também muda configurações: só para programas seus.</translation>
    </message>
    <message>
        <source>as set for the installation</source>
        <translation>como definido na instalação</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) a minute</source>
        <translation>
            <numerusform>%Ln pedido por minuto</numerusform>
            <numerusform>%Ln pedidos por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>A message came in or went out</source>
        <translation>Uma mensagem chegou ou saiu</translation>
    </message>
    <message>
        <source>A message&apos;s delivery changed</source>
        <translation>A entrega de uma mensagem mudou</translation>
    </message>
    <message>
        <source>A conversation began</source>
        <translation>Uma conversa começou</translation>
    </message>
    <message>
        <source>A conversation ended</source>
        <translation>Uma conversa terminou</translation>
    </message>
    <message>
        <source>A customer seems done</source>
        <translation>Um cliente parece ter terminado</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>being delivered</source>
        <translation>em entrega</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>sem sucesso</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Twilio account</source>
        <translation>Conta Twilio</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Feature&apos;s key</source>
        <translation>Chave de um recurso</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoria</translation>
    </message>
    <message>
        <source>created</source>
        <translation>criado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>entrou</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportado</translation>
    </message>
    <message>
        <source>key renewed</source>
        <translation>chave renovada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the audit log: %1 &quot;Twilio account&quot;, %2 &quot;changed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Received webhook</source>
        <translation>Webhook recebido</translation>
    </message>
    <message>
        <source>put in again</source>
        <translation>processado de novo</translation>
    </message>
</context>
<context>
    <name>BackTestWords</name>
    <message>
        <source>None would have been closed.</source>
        <translation>Nenhuma teria sido encerrada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would have been closed</source>
        <translation>
            <numerusform>%Ln teria sido encerrada</numerusform>
            <numerusform>%Ln teriam sido encerradas</numerusform>
        </translation>
    </message>
    <message>
        <source>none of them wrongly</source>
        <translation>nenhuma por engano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wrongly</source>
        <translation>
            <numerusform>%Ln delas por engano</numerusform>
            <numerusform>%Ln delas por engano</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 &quot;412 would have been closed&quot;, %2 &quot;3 of them wrongly&quot;</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) of the %1 looked at.</source>
        <extracomment>%1 &quot;last 30 days&quot;</extracomment>
        <translation>
            <numerusform>%Ln conversa %1 analisada.</numerusform>
            <numerusform>%Ln conversas %1 analisadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %Ln day(s)</source>
        <translation>
            <numerusform>do último dia</numerusform>
            <numerusform>dos últimos %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more would have been announced to the agent.</source>
        <translation>
            <numerusform>Mais %Ln teria sido avisada ao atendente.</numerusform>
            <numerusform>Mais %Ln teriam sido avisadas ao atendente.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more: choose fewer days to look at all of them.</source>
        <translation>Há mais: escolha menos dias para analisar todas.</translation>
    </message>
    <message>
        <source>would close %1</source>
        <translation>encerraria %1</translation>
    </message>
    <message>
        <source>would announce %1</source>
        <translation>avisaria %1</translation>
    </message>
    <message>
        <source>the customer wrote again</source>
        <translation>o cliente voltou a escrever</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ainda aberta</translation>
    </message>
</context>
<context>
    <name>ConfigCheck</name>
    <message>
        <source>This must be a whole number.</source>
        <translation>Tem de ser um número inteiro.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Tem de ser um número.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Tem de ser verdadeiro ou falso.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Tem de ser uma lista.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Tem de ser um objeto.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Tem de ser um texto.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>No mínimo %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>No máximo %1.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s).</source>
        <translation>
            <numerusform>No mínimo %Ln caractere.</numerusform>
            <numerusform>No mínimo %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s).</source>
        <translation>
            <numerusform>No máximo %Ln caractere.</numerusform>
            <numerusform>No máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This must be an address such as https://api.example.com/v1.</source>
        <translation>Tem de ser um endereço como https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>This is not as it must be.</source>
        <translation>Isto não está no formato certo.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln entry(s).</source>
        <translation>
            <numerusform>No mínimo %Ln item.</numerusform>
            <numerusform>No mínimo %Ln itens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln entry(s).</source>
        <translation>
            <numerusform>No máximo %Ln item.</numerusform>
            <numerusform>No máximo %Ln itens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <extracomment>%1 the number of an entry in a list, %2 what is wrong with it</extracomment>
        <translation>Item %1: %2</translation>
    </message>
    <message>
        <source>This is none of the possible values.</source>
        <translation>Este valor não é possível.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Não existe a configuração “%1”.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Isto é obrigatório.</translation>
    </message>
    <message>
        <source>Not below “%1” (%2).</source>
        <translation>Não abaixo de “%1” (%2).</translation>
    </message>
</context>
<context>
    <name>CoreError</name>
    <message>
        <source>The database can&apos;t be reached just now.</source>
        <translation>O banco de dados não está acessível no momento.</translation>
    </message>
    <message>
        <source>The connection to the database broke.</source>
        <translation>A conexão com o banco de dados caiu.</translation>
    </message>
    <message>
        <source>The database has no free connection just now.</source>
        <translation>O banco de dados não tem conexão livre no momento.</translation>
    </message>
    <message>
        <source>The database took too long to answer.</source>
        <translation>O banco de dados demorou demais para responder.</translation>
    </message>
    <message>
        <source>Somebody else was changing the same thing at this moment. Try again.</source>
        <translation>Outra pessoa estava alterando a mesma coisa neste momento. Tente de novo.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Isto já existe.</translation>
    </message>
    <message>
        <source>Something that this refers to doesn&apos;t exist, or is in use.</source>
        <translation>Algo a que isto se refere não existe ou está em uso.</translation>
    </message>
    <message>
        <source>The database refused a value that isn&apos;t allowed.</source>
        <translation>O banco de dados recusou um valor que não é permitido.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>Você não pode fazer isto.</translation>
    </message>
    <message>
        <source>The database refused this login.</source>
        <translation>O banco de dados recusou este acesso.</translation>
    </message>
    <message>
        <source>The database refused the name or the password.</source>
        <translation>O banco de dados recusou o nome ou a senha.</translation>
    </message>
    <message>
        <source>This login is switched off. An administrator can switch it on again.</source>
        <translation>Este acesso está desativado. Um administrador pode reativá-lo.</translation>
    </message>
    <message>
        <source>This login has too many connections open already: close another console.</source>
        <translation>Este acesso já tem conexões demais: feche outro console.</translation>
    </message>
    <message>
        <source>The server has no such database.</source>
        <translation>O servidor não tem esse banco de dados.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. The log has the details.</source>
        <translation>Algo deu errado no programa. O registro tem os detalhes.</translation>
    </message>
    <message>
        <source>The database is older than this program: run `ownerctl migrate`.</source>
        <translation>O banco de dados é mais antigo que este programa: execute `ownerctl migrate`.</translation>
    </message>
    <message>
        <source>The database is newer than this program: install the newer program.</source>
        <translation>O banco de dados é mais novo que este programa: instale o programa mais novo.</translation>
    </message>
    <message>
        <source>This is no database of Owner Console.</source>
        <translation>Este não é um banco de dados do Owner Console.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>A text contains a NUL character.</source>
        <translation>Um texto contém um caractere NUL.</translation>
    </message>
    <message>
        <source>There is no such tenant.</source>
        <translation>Essa organização não existe.</translation>
    </message>
    <message>
        <source>There is no such conversation.</source>
        <translation>Essa conversa não existe.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Essa mensagem não existe.</translation>
    </message>
    <message>
        <source>There is no such feature.</source>
        <translation>Esse recurso não existe.</translation>
    </message>
    <message>
        <source>There is no such change.</source>
        <translation>Essa alteração não existe.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>Essa chave não existe.</translation>
    </message>
    <message>
        <source>There is no such login.</source>
        <translation>Esse acesso não existe.</translation>
    </message>
    <message>
        <source>There is no such member of staff.</source>
        <translation>Essa pessoa não faz parte da equipe.</translation>
    </message>
    <message>
        <source>There is no such Twilio account.</source>
        <translation>Essa conta do Twilio não existe.</translation>
    </message>
    <message>
        <source>There is no such outgoing webhook.</source>
        <translation>Esse webhook de saída não existe.</translation>
    </message>
    <message>
        <source>There is no such delivery.</source>
        <translation>Essa entrega não existe.</translation>
    </message>
    <message>
        <source>This delivery is still under way.</source>
        <translation>Esta entrega ainda está em andamento.</translation>
    </message>
    <message>
        <source>The outgoing webhook is switched off: set it active first.</source>
        <translation>O webhook de saída está desativado: ative-o primeiro.</translation>
    </message>
    <message>
        <source>A tenant has at most 50 outgoing webhooks.</source>
        <translation>Uma organização tem no máximo 50 webhooks de saída.</translation>
    </message>
    <message>
        <source>The url must be an address like https://example.org/hook, without a name, a password or a #part.</source>
        <translation>A URL deve ser um endereço como https://example.org/hook, sem nome, senha ou #parte.</translation>
    </message>
    <message>
        <source>The description is longer than 500 characters.</source>
        <translation>A descrição tem mais de 500 caracteres.</translation>
    </message>
    <message>
        <source>Only an administrator of the database may do this.</source>
        <translation>Só um administrador do banco de dados pode fazer isto.</translation>
    </message>
    <message>
        <source>Only a platform administrator may do this.</source>
        <translation>Só um administrador da plataforma pode fazer isto.</translation>
    </message>
    <message>
        <source>This takes an admin of the tenant.</source>
        <translation>Isto exige um administrador da organização.</translation>
    </message>
    <message>
        <source>This conversation is closed; the customer&apos;s next message opens a new one.</source>
        <translation>Esta conversa está encerrada; a próxima mensagem do cliente abre uma nova.</translation>
    </message>
    <message>
        <source>This conversation is open; it needs no follow-up.</source>
        <translation>Esta conversa está aberta; não precisa de continuação.</translation>
    </message>
    <message>
        <source>A closed conversation can&apos;t be extended.</source>
        <translation>Uma conversa encerrada não pode ser prorrogada.</translation>
    </message>
    <message>
        <source>An empty message can&apos;t be sent.</source>
        <translation>Não é possível enviar uma mensagem vazia.</translation>
    </message>
    <message>
        <source>This tenant is being deleted.</source>
        <translation>Esta organização está sendo excluída.</translation>
    </message>
    <message>
        <source>This tenant is switched off: nothing is sent.</source>
        <translation>Esta organização está desativada: nada é enviado.</translation>
    </message>
    <message>
        <source>That is not the tenant&apos;s name: nothing was deleted.</source>
        <translation>Esse não é o nome da organização: nada foi excluído.</translation>
    </message>
    <message>
        <source>A tenant needs a name and an e-mail address.</source>
        <translation>Uma organização precisa de nome e e-mail.</translation>
    </message>
    <message>
        <source>A member of staff needs a name and one of the roles admin, agent, user.</source>
        <translation>Um membro da equipe precisa de nome e de um papel.</translation>
    </message>
    <message>
        <source>That is no e-mail address.</source>
        <translation>Isso não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Somebody with this address works for another tenant: a platform administrator may add them to yours.</source>
        <translation>Alguém com este endereço trabalha para outra organização: um administrador da plataforma pode incluí-lo na sua.</translation>
    </message>
    <message>
        <source>This person is a member of the tenant&apos;s staff already.</source>
        <translation>Esta pessoa já faz parte da equipe.</translation>
    </message>
    <message>
        <source>Nobody signs in with this address yet: a password is needed.</source>
        <translation>Ninguém entra com este endereço ainda: é preciso uma senha.</translation>
    </message>
    <message>
        <source>Somebody adds this person just now. Look again.</source>
        <translation>Alguém está incluindo esta pessoa agora. Olhe de novo.</translation>
    </message>
    <message>
        <source>This is the tenant&apos;s last admin: make somebody else an admin first.</source>
        <translation>Este é o último administrador da organização: torne outra pessoa administradora primeiro.</translation>
    </message>
    <message>
        <source>This is the last platform administrator.</source>
        <translation>Este é o último administrador da plataforma.</translation>
    </message>
    <message>
        <source>Only a platform administrator decides over another one.</source>
        <translation>Só um administrador da plataforma decide sobre outro.</translation>
    </message>
    <message>
        <source>This person belongs to tenants that you do not administer: a platform administrator may do this.</source>
        <translation>Esta pessoa pertence a organizações que você não administra: um administrador da plataforma pode fazer isto.</translation>
    </message>
    <message>
        <source>Nobody can disable their own login.</source>
        <translation>Ninguém pode desativar o próprio acesso.</translation>
    </message>
    <message>
        <source>A new Twilio account needs its auth token.</source>
        <translation>Uma conta nova do Twilio precisa do token.</translation>
    </message>
    <message>
        <source>Twilio was asked often just now. Wait a minute.</source>
        <translation>O Twilio foi consultado muitas vezes agora. Espere um minuto.</translation>
    </message>
    <message>
        <source>The assistant was interrupted. Ask again.</source>
        <translation>O assistente foi interrompido. Pergunte de novo.</translation>
    </message>
    <message>
        <source>The assistant was switched off.</source>
        <translation>O assistente foi desativado.</translation>
    </message>
    <message>
        <source>The assistant is still writing for this conversation.</source>
        <translation>O assistente ainda está escrevendo para esta conversa.</translation>
    </message>
    <message>
        <source>The assistant is busy with other conversations. Try again in a moment.</source>
        <translation>O assistente está ocupado com outras conversas. Tente em instantes.</translation>
    </message>
    <message>
        <source>There is nothing in this conversation yet.</source>
        <translation>Ainda não há nada nesta conversa.</translation>
    </message>
    <message>
        <source>This was sealed with a key that is no longer the current one. Enter it again.</source>
        <translation>Isto foi lacrado com uma chave que não é mais a atual. Digite de novo.</translation>
    </message>
    <message>
        <source>This installation has tenants or people already.</source>
        <translation>Esta instalação já tem organizações ou pessoas.</translation>
    </message>
    <message>
        <source>A password has at least 10 characters.</source>
        <translation>Uma senha tem pelo menos 10 caracteres.</translation>
    </message>
    <message>
        <source>This is not allowed as it was entered.</source>
        <translation>Isto não é permitido da forma como foi digitado.</translation>
    </message>
    <message>
        <source>This does not exist any more.</source>
        <translation>Isto não existe mais.</translation>
    </message>
    <message>
        <source>This is not possible as things stand now.</source>
        <translation>Isto não é possível na situação atual.</translation>
    </message>
    <message>
        <source>This can&apos;t be reached just now.</source>
        <translation>Isto não está acessível no momento.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Nenhuma resposta chegou a tempo.</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Algo deu errado no programa.</translation>
    </message>
    <message>
        <source>%1 Details: %2</source>
        <extracomment>%1 what kind of trouble it is, %2 the English sentence of the database</extracomment>
        <translation>%1 Detalhes: %2</translation>
    </message>
    <message>
        <source>There is no such agent in this tenant.</source>
        <translation>Não há esse atendente nesta organização.</translation>
    </message>
    <message>
        <source>There is no such member of staff in this tenant.</source>
        <translation>Não há essa pessoa na equipe desta organização.</translation>
    </message>
    <message>
        <source>There is no such label.</source>
        <translation>Não há essa etiqueta.</translation>
    </message>
    <message>
        <source>There is no such note.</source>
        <translation>Não há essa nota.</translation>
    </message>
    <message>
        <source>There is no such quick reply.</source>
        <translation>Não há essa resposta rápida.</translation>
    </message>
    <message>
        <source>There is no such contact.</source>
        <translation>Não há esse contato.</translation>
    </message>
    <message>
        <source>A label has 1 to 50 characters.</source>
        <translation>Uma etiqueta tem de 1 a 50 caracteres.</translation>
    </message>
    <message>
        <source>A note has 1 to 10000 characters.</source>
        <translation>Uma nota tem de 1 a 10000 caracteres.</translation>
    </message>
    <message>
        <source>Only who wrote a note may change it.</source>
        <translation>Só quem escreveu uma nota pode alterá-la.</translation>
    </message>
    <message>
        <source>This note was deleted.</source>
        <translation>Esta nota foi excluída.</translation>
    </message>
    <message>
        <source>A conversation rests until a time to come.</source>
        <translation>Uma conversa só pode ser adiada para um momento futuro.</translation>
    </message>
    <message>
        <source>Nobody has this conversation any more.</source>
        <translation>Ninguém está mais com esta conversa.</translation>
    </message>
    <message>
        <source>The customer has written nothing here that could be unread.</source>
        <translation>O cliente não escreveu nada aqui que pudesse ficar como não lido.</translation>
    </message>
    <message>
        <source>Give 1 to 200 conversations.</source>
        <translation>Escolha de 1 a 200 conversas.</translation>
    </message>
    <message>
        <source>This message is on its way already.</source>
        <translation>Esta mensagem já está a caminho.</translation>
    </message>
    <message>
        <source>Only a message that was not delivered can be sent again.</source>
        <translation>Só uma mensagem que não foi entregue pode ser enviada de novo.</translation>
    </message>
    <message>
        <source>This message was sent again already.</source>
        <translation>Esta mensagem já foi enviada de novo.</translation>
    </message>
    <message>
        <source>This customer asked for no more messages (STOP). They can opt in again by writing START.</source>
        <translation>Este cliente pediu para não receber mais mensagens (STOP). Pode voltar a aceitá-las escrevendo START.</translation>
    </message>
    <message>
        <source>A view has a name of 1 to 60 characters.</source>
        <translation>O nome de uma lista salva tem de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>A quick reply has a shortcut of 1 to 32 characters without blanks, a title of at most 100 and a text of 1 to 4096.</source>
        <translation>Uma resposta rápida tem um atalho de 1 a 32 caracteres sem espaços, um título de até 100 e um texto de 1 a 4096.</translation>
    </message>
    <message>
        <source>The database server lets nobody in from here: its administrator has to allow it in pg_hba.conf.</source>
        <translation>O servidor de banco de dados não deixa ninguém entrar daqui: o administrador dele precisa permitir isso no pg_hba.conf.</translation>
    </message>
    <message>
        <source>This login may not use the database: its administrator has to grant CONNECT.</source>
        <translation>Este acesso não pode usar o banco de dados: o administrador dele precisa conceder CONNECT.</translation>
    </message>
    <message>
        <source>The database server is starting or stopping just now.</source>
        <translation>O servidor de banco de dados está iniciando ou parando neste momento.</translation>
    </message>
    <message>
        <source>The database server ended the connection: it stops, or an administrator did it.</source>
        <translation>O servidor de banco de dados encerrou a conexão: ele está parando, ou foi um administrador.</translation>
    </message>
    <message>
        <source>The database server offers no TLS, and its connection would be open to others: its administrator has to set ssl = on there.</source>
        <translation>O servidor de banco de dados não oferece TLS, e a conexão ficaria aberta a outros: o administrador dele precisa definir ssl = on lá.</translation>
    </message>
    <message>
        <source>The database server&apos;s certificate is for another host name: use the name that it is made out for, or ?sslmode=verify-ca behind the server&apos;s address.</source>
        <translation>O certificado do servidor de banco de dados é de outro nome: use o nome para o qual ele foi emitido, ou ?sslmode=verify-ca depois do endereço do servidor.</translation>
    </message>
    <message>
        <source>The database server&apos;s certificate can&apos;t be trusted. Either it has expired: its administrator renews it. Or its authority is not known here: add its file behind the server&apos;s address, ?sslrootcert=FILE.</source>
        <translation>O certificado do servidor de banco de dados não é confiável. Ou ele venceu: o administrador o renova. Ou a autoridade dele não é conhecida aqui: acrescente o arquivo dela depois do endereço do servidor, ?sslrootcert=ARQUIVO.</translation>
    </message>
    <message>
        <source>The file of the certificate authority can&apos;t be used: check what ?sslrootcert= names behind the server&apos;s address.</source>
        <translation>O arquivo da autoridade certificadora não pode ser usado: verifique o que ?sslrootcert= indica depois do endereço do servidor.</translation>
    </message>
    <message>
        <source>This database is on another machine, so that its certificate must be checked: use sslmode=verify-full or verify-ca, with sslrootcert=FILE where it is by an authority of your own.</source>
        <translation>Este banco de dados está em outra máquina, por isso o certificado dele precisa ser verificado: use sslmode=verify-full ou verify-ca, com sslrootcert=ARQUIVO se ele for de uma autoridade própria.</translation>
    </message>
    <message>
        <source>SECRET_KEY (or secret.key) is not the key that the stored secrets were sealed with. Restore the old key, or name it behind the new one (SECRET_KEY=NEW,OLD) and run `ownerctl secrets rotate`.</source>
        <translation>SECRET_KEY (ou secret.key) não é a chave com que os segredos guardados foram selados. Restaure a chave antiga ou indique-a depois da nova (SECRET_KEY=NOVA,ANTIGA) e execute `ownerctl secrets rotate`.</translation>
    </message>
    <message>
        <source>Creating the private database…</source>
        <translation>Criando o banco de dados privado…</translation>
    </message>
    <message>
        <source>Starting the private database…</source>
        <translation>Iniciando o banco de dados privado…</translation>
    </message>
    <message>
        <source>The private database could not be created.</source>
        <translation>O banco de dados privado não pôde ser criado.</translation>
    </message>
    <message>
        <source>The receiver is off here: set DATABASE_SERVICE_URL and SECRET_KEY to run it.</source>
        <translation>O receptor está desligado aqui: defina DATABASE_SERVICE_URL e SECRET_KEY para executá-lo.</translation>
    </message>
    <message>
        <source>Sample data takes an administrator&apos;s rights: set DATABASE_ADMIN_URL.</source>
        <translation>Os dados de exemplo exigem direitos de administrador: defina DATABASE_ADMIN_URL.</translation>
    </message>
    <message>
        <source>This takes an administrator&apos;s rights: set DATABASE_ADMIN_URL.</source>
        <translation>Isto exige direitos de administrador: defina DATABASE_ADMIN_URL.</translation>
    </message>
    <message>
        <source>Another program is migrating this database. Try later.</source>
        <translation>Outro programa está atualizando este banco de dados. Tente mais tarde.</translation>
    </message>
    <message>
        <source>Twilio never received this message, and it was not sent again by itself: send it again if it is still wanted.</source>
        <translation>O Twilio nunca recebeu esta mensagem, e ela não foi reenviada automaticamente: reenvie-a se ainda for necessária.</translation>
    </message>
    <message>
        <source>The journal is nearly full: set JOURNAL_MAX_MB.</source>
        <translation>O diário está quase cheio: ajuste JOURNAL_MAX_MB.</translation>
    </message>
    <message>
        <source>Files of the journal are damaged: see `ownerctl journal list`.</source>
        <translation>Há arquivos do diário danificados: veja `ownerctl journal list`.</translation>
    </message>
    <message>
        <source>The database refused messages: see `ownerctl journal list --quarantine`.</source>
        <translation>O banco de dados recusou mensagens: veja `ownerctl journal list --quarantine`.</translation>
    </message>
</context>
<context>
    <name>DoorText</name>
    <message>
        <source>The e-mail or the password is not right.</source>
        <translation>O e-mail ou a senha não está certo.</translation>
    </message>
    <message>
        <source>The server has no Owner Console database of this name.</source>
        <translation>O servidor não tem um banco do Owner Console com este nome.</translation>
    </message>
    <message>
        <source>No server answers there. Check the address and the network.</source>
        <translation>Nenhum servidor responde ali. Confira o endereço e a rede.</translation>
    </message>
    <message>
        <source>The connection would not be safe, so nothing was sent: %1</source>
        <translation>A conexão não seria segura, por isso nada foi enviado: %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Tentativas demais. Espere %n segundo.</numerusform>
            <numerusform>Tentativas demais. Espere %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password was changed elsewhere, or the login was removed. Sign in with the new password, or ask an administrator.</source>
        <translation>A senha foi alterada em outro lugar, ou o acesso foi removido. Entre com a nova senha ou fale com um administrador.</translation>
    </message>
    <message>
        <source>The server has ended your session. %1</source>
        <translation>O servidor encerrou a sua sessão. %1</translation>
    </message>
</context>
<context>
    <name>EmojiGroup</name>
    <message>
        <source>Smileys</source>
        <translation>Carinhas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Natureza</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viagem</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Atividades</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Bandeiras</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What happened to a conversation and the reason given: &quot;Closed by Ana: solved&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Conversation began</source>
        <translation>Início da conversa</translation>
    </message>
    <message>
        <source>Closed automatically, the customer seemed done</source>
        <translation>Encerrada automaticamente, o cliente parecia ter terminado</translation>
    </message>
    <message>
        <source>Closed automatically, the customer seemed done: %1</source>
        <extracomment>%1 &quot;says thanks, says goodbye&quot;</extracomment>
        <translation>Encerrada automaticamente, o cliente parecia ter terminado: %1</translation>
    </message>
    <message>
        <source>Ended by the customer</source>
        <translation>Encerrada pelo cliente</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirou</translation>
    </message>
    <message>
        <source>Closed: nobody wrote any more</source>
        <translation>Encerrada: ninguém escreveu mais</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 a person: &quot;Closed by Ana&quot;</extracomment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>by the customer</source>
        <translation>pelo cliente</translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation>pelo relógio</translation>
    </message>
    <message>
        <source>by an administrator</source>
        <translation>por um administrador</translation>
    </message>
    <message>
        <source>through the API</source>
        <translation>pela API</translation>
    </message>
    <message>
        <source>by login %1</source>
        <translation>pelo login %1</translation>
    </message>
    <message>
        <source>by the service</source>
        <translation>pelo serviço</translation>
    </message>
    <message>
        <source>Conversation begun %1</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Conversa iniciada %1</translation>
    </message>
    <message>
        <source>Extended %1: %2 more, expires %3</source>
        <extracomment>%1 &quot;by Ana&quot;, %2 how long (&quot;2 h&quot;), %3 a time (&quot;18:30&quot;) or a date and a time</extracomment>
        <translation>Prorrogada %1: mais %2, novo prazo: %3</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Encerrada %1</translation>
    </message>
    <message>
        <source>Closed as support %1</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Encerrada como suporte %1</translation>
    </message>
    <message>
        <source>Closed as ended by the customer %1</source>
        <translation>Encerrada %1 como concluída pelo cliente</translation>
    </message>
    <message>
        <source>Priority taken away %1</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Prioridade retirada %1</translation>
    </message>
    <message>
        <source>Low priority given %1</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Prioridade baixa dada %1</translation>
    </message>
    <message>
        <source>High priority given %1</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Prioridade alta dada %1</translation>
    </message>
    <message>
        <source>Made urgent %1</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Marcada como urgente %1</translation>
    </message>
    <message>
        <source>Labels put on %1: %2</source>
        <extracomment>%1 &quot;by Ana&quot;, %2 labels</extracomment>
        <translation>Etiquetas postas %1: %2</translation>
    </message>
    <message>
        <source>Labels taken off %1: %2</source>
        <extracomment>%1 &quot;by Ana&quot;, %2 labels</extracomment>
        <translation>Etiquetas retiradas %1: %2</translation>
    </message>
    <message>
        <source>Woken: its time had come</source>
        <translation>De volta: chegou a hora</translation>
    </message>
    <message>
        <source>Woken: the customer wrote</source>
        <translation>De volta: o cliente escreveu</translation>
    </message>
    <message>
        <source>Woken %1</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Trazida de volta %1</translation>
    </message>
    <message>
        <source>Given back %1: nobody has it</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Devolvida %1: ninguém está com ela</translation>
    </message>
    <message>
        <source>Given to %1 %2</source>
        <extracomment>%1 a colleague, %2 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Passada para %1 %2</translation>
    </message>
    <message>
        <source>Snoozed %1 until the customer writes</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Adiada %1 até o cliente escrever</translation>
    </message>
    <message>
        <source>Snoozed %1 until %2</source>
        <extracomment>%1 &quot;by Ana&quot;, %2 a date and a time</extracomment>
        <translation>Adiada %1 até %2</translation>
    </message>
    <message>
        <source>Customer blocked %1</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Cliente bloqueado %1</translation>
    </message>
    <message>
        <source>Customer unblocked %1</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Cliente desbloqueado %1</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <extracomment>%1 &quot;by Ana&quot;</extracomment>
        <translation>Assumida %1</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>prioridade baixa</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>prioridade alta</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>no priority</source>
        <translation>sem prioridade</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Twilio refused this account&apos;s credentials. An administrator has to renew the token.</source>
        <translation>A Twilio recusou as credenciais desta conta. Um administrador precisa renovar o token.</translation>
    </message>
    <message>
        <source>Twilio is taking no more requests just now. Send it again in a minute.</source>
        <translation>A Twilio não aceita mais pedidos agora. Envie de novo em um minuto.</translation>
    </message>
    <message>
        <source>This is not a valid phone number. Check it with the customer.</source>
        <translation>Este número de telefone não é válido. Confirme com o cliente.</translation>
    </message>
    <message>
        <source>The sender&apos;s number is not valid. An administrator has to check the account&apos;s numbers.</source>
        <translation>O número do remetente não é válido. Um administrador precisa conferir os números da conta.</translation>
    </message>
    <message>
        <source>Messages to this country are switched off at Twilio. An administrator can allow them.</source>
        <translation>Mensagens para este país estão desativadas na Twilio. Um administrador pode liberá-las.</translation>
    </message>
    <message>
        <source>Our number can&apos;t send this kind of message to this customer.</source>
        <translation>Nosso número não pode enviar este tipo de mensagem a este cliente.</translation>
    </message>
    <message>
        <source>The Twilio account is a trial and this number is not verified there.</source>
        <translation>A conta da Twilio é de teste e este número não está verificado nela.</translation>
    </message>
    <message>
        <source>The customer asked for no more messages (STOP). Only their START allows writing again.</source>
        <translation>O cliente pediu para não receber mais mensagens (STOP). Só um START dele permite escrever de novo.</translation>
    </message>
    <message>
        <source>This number is not a mobile phone: it can&apos;t receive messages. Call instead.</source>
        <translation>Este número não é de celular: não recebe mensagens. Ligue para o cliente.</translation>
    </message>
    <message>
        <source>The text is longer than 1,600 characters. Send it in parts.</source>
        <translation>O texto tem mais de 1.600 caracteres. Envie em partes.</translation>
    </message>
    <message>
        <source>The attachment&apos;s address is not valid.</source>
        <translation>O endereço do anexo não é válido.</translation>
    </message>
    <message>
        <source>Twilio could not use the attachment. Send another file.</source>
        <translation>A Twilio não conseguiu usar o anexo. Envie outro arquivo.</translation>
    </message>
    <message>
        <source>The sender&apos;s number does not belong to this Twilio account.</source>
        <translation>O número do remetente não pertence a esta conta da Twilio.</translation>
    </message>
    <message>
        <source>Twilio&apos;s queue is full. Send it again later.</source>
        <translation>A fila da Twilio está cheia. Envie de novo mais tarde.</translation>
    </message>
    <message>
        <source>The Twilio account is suspended. Tell an administrator.</source>
        <translation>A conta da Twilio está suspensa. Avise um administrador.</translation>
    </message>
    <message>
        <source>The phone can&apos;t be reached: off, without signal or not in service. Try again later.</source>
        <translation>O telefone está fora de alcance: desligado, sem sinal ou fora de serviço. Tente mais tarde.</translation>
    </message>
    <message>
        <source>The customer or the operator blocks this message.</source>
        <translation>O cliente ou a operadora bloqueia esta mensagem.</translation>
    </message>
    <message>
        <source>This number does not exist or is no longer in use.</source>
        <translation>Este número não existe ou não está mais em uso.</translation>
    </message>
    <message>
        <source>This is a landline: it can&apos;t receive messages. Call instead.</source>
        <translation>Este é um telefone fixo: não recebe mensagens. Ligue para o cliente.</translation>
    </message>
    <message>
        <source>The operator filtered this message as spam. Write it in other words, without links.</source>
        <translation>A operadora filtrou esta mensagem como spam. Escreva com outras palavras, sem links.</translation>
    </message>
    <message>
        <source>The operator did not deliver it and gave no reason. Send it again.</source>
        <translation>A operadora não entregou e não disse por quê. Envie de novo.</translation>
    </message>
    <message>
        <source>Our number is not registered for the United States (A2P 10DLC). Tell an administrator.</source>
        <translation>Nosso número não está registrado para os Estados Unidos (A2P 10DLC). Avise um administrador.</translation>
    </message>
    <message>
        <source>No such recipient in this channel.</source>
        <translation>Este destinatário não existe neste canal.</translation>
    </message>
    <message>
        <source>Our number is not set up for this channel. Tell an administrator.</source>
        <translation>Nosso número não está configurado para este canal. Avise um administrador.</translation>
    </message>
    <message>
        <source>The customer has not joined the WhatsApp sandbox.</source>
        <translation>O cliente não entrou no sandbox do WhatsApp.</translation>
    </message>
    <message>
        <source>More than 24 hours since the customer wrote: WhatsApp takes only an approved template now.</source>
        <translation>Mais de 24 horas desde a última mensagem do cliente: o WhatsApp só aceita um modelo aprovado agora.</translation>
    </message>
    <message>
        <source>The channel&apos;s limit of messages is reached. Send it again later.</source>
        <translation>O limite de mensagens do canal foi atingido. Envie de novo mais tarde.</translation>
    </message>
    <message>
        <source>The attachment could not be fetched. Send it again.</source>
        <translation>Não foi possível obter o anexo. Envie de novo.</translation>
    </message>
    <message>
        <source>The channel does not take this content. Send it in another form.</source>
        <translation>O canal não aceita este conteúdo. Envie de outra forma.</translation>
    </message>
    <message>
        <source>This number is not on WhatsApp. Try SMS.</source>
        <translation>Este número não está no WhatsApp. Tente SMS.</translation>
    </message>
    <message>
        <source>The template is paused by WhatsApp. Use another one.</source>
        <translation>O modelo está pausado pelo WhatsApp. Use outro.</translation>
    </message>
    <message>
        <source>The template is disabled by WhatsApp. Use another one.</source>
        <translation>O modelo está desativado pelo WhatsApp. Use outro.</translation>
    </message>
    <message>
        <source>WhatsApp withheld this message: the customer gets no more marketing for now.</source>
        <translation>O WhatsApp reteve esta mensagem: por ora o cliente não recebe mais marketing.</translation>
    </message>
    <message>
        <source>It was not sent, and no reason came.</source>
        <translation>Não foi enviada, e nenhum motivo foi informado.</translation>
    </message>
    <message>
        <source>Twilio&apos;s error %1.</source>
        <translation>Erro %1 da Twilio.</translation>
    </message>
    <message>
        <source>%1 (Twilio&apos;s error %2)</source>
        <extracomment>%1 Twilio&apos;s own words, %2 its error code</extracomment>
        <translation>%1 (erro %2 da Twilio)</translation>
    </message>
</context>
<context>
    <name>FeatureText</name>
    <message>
        <source>Closure detection</source>
        <translation>Detecção de encerramento</translation>
    </message>
    <message>
        <source>Notices when a customer is done and tells the agent, or closes where automatic closing is on.</source>
        <translation>Percebe quando o cliente terminou e avisa o atendente, ou encerra onde o encerramento automático está ligado.</translation>
    </message>
    <message>
        <source>Automatic closing</source>
        <translation>Encerramento automático</translation>
    </message>
    <message>
        <source>Closes by itself where closure detection is sure. Without it an agent confirms.</source>
        <translation>Encerra sozinho onde a detecção tem certeza. Sem ele um atendente confirma.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Mídia</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Suggests replies and summaries through an OpenAI-compatible endpoint. Sends it nothing while off.</source>
        <translation>Sugere respostas e resumos por um serviço compatível com a OpenAI. Desligado, não envia nada.</translation>
    </message>
    <message>
        <source>Announce from</source>
        <translation>Avisar a partir de</translation>
    </message>
    <message>
        <source>From this confidence on the agent is told.</source>
        <translation>A partir desta confiança o atendente é avisado.</translation>
    </message>
    <message>
        <source>Close from</source>
        <translation>Encerrar a partir de</translation>
    </message>
    <message>
        <source>From this confidence on the conversation is closed; not below the one above.</source>
        <translation>A partir desta confiança a conversa é encerrada; não menor que a anterior.</translation>
    </message>
    <message>
        <source>Key words</source>
        <translation>Palavras-chave</translation>
    </message>
    <message>
        <source>Words and phrases with which customers end a conversation, one a line.</source>
        <translation>Palavras e frases com que os clientes terminam uma conversa, uma por linha.</translation>
    </message>
    <message>
        <source>Shortest duration, in seconds</source>
        <translation>Duração mínima, em segundos</translation>
    </message>
    <message>
        <source>A younger conversation is closed less readily.</source>
        <translation>Uma conversa mais nova é encerrada com mais cautela.</translation>
    </message>
    <message>
        <source>Address of the endpoint</source>
        <translation>Endereço do serviço</translation>
    </message>
    <message>
        <source>Without it there is no assistant.</source>
        <translation>Sem ele não há assistente.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Its name, as the endpoint knows it.</source>
        <translation>O nome, como o serviço o conhece.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>What the assistant should know and how it should write.</source>
        <translation>O que o assistente deve saber e como deve escrever.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>How freely it writes, 0 to 2.</source>
        <translation>Com quanta liberdade escreve, de 0 a 2.</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Maior resposta, em tokens</translation>
    </message>
    <message>
        <source>Patience, in seconds</source>
        <translation>Paciência, em segundos</translation>
    </message>
    <message>
        <source>An answer that takes longer is given up.</source>
        <translation>Desiste-se de uma resposta que demora mais.</translation>
    </message>
    <message>
        <source>Price of a million tokens read</source>
        <translation>Preço de um milhão de tokens lidos</translation>
    </message>
    <message>
        <source>For the cost counter.</source>
        <translation>Para o contador de custos.</translation>
    </message>
    <message>
        <source>Price of a million tokens written</source>
        <translation>Preço de um milhão de tokens escritos</translation>
    </message>
    <message>
        <source>Sends pictures, audio, videos and documents, and fetches those of customers, which wait at Twilio while it is off.</source>
        <translation>Envia fotos, áudios, vídeos e documentos e busca os dos clientes; enquanto desligado, os deles esperam no Twilio.</translation>
    </message>
    <message>
        <source>Largest file, in MB</source>
        <translation>Maior arquivo, em MB</translation>
    </message>
    <message>
        <source>A larger one is neither fetched nor attached.</source>
        <translation>Um maior não é buscado nem anexado.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 %2</source>
        <comment>day and full month</comment>
        <extracomment>e.g. &quot;12 May&quot;: %1 day of the month, %2 name of the month</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and short month</comment>
        <extracomment>the same with the name of the month cut short</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Cliente desconhecido</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recebida</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>na fila de envio</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>sendo enviada</translation>
    </message>
    <message>
        <source>accepted by Twilio</source>
        <translation>aceita pela Twilio</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lida</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>não entregue</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviada</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>not known whether it was sent</source>
        <translation>não se sabe se foi enviada</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nova</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>closed by the agent</source>
        <translation>encerrada pelo atendente</translation>
    </message>
    <message>
        <source>closed by support</source>
        <translation>encerrada pelo suporte</translation>
    </message>
    <message>
        <source>ended by the customer</source>
        <translation>encerrada pelo cliente</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>closed, idle</source>
        <translation>encerrada por inatividade</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensagem de voz</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Nenhuma mensagem ainda</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Mensagem vazia</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A media message with its caption: %1 &quot;Photo&quot;, %2 the caption</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>&quot;1 h 05&quot;: %1 hours, %2 minutes</extracomment>
        <translation>%1 h %2</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>expires in %1</source>
        <translation>expira em %1</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>janela %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>A conversation rests: %1 &quot;15:20&quot;, &quot;Thu 09:00&quot;</extracomment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>until they write</source>
        <translation>até escrever</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>espera %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>com %1</translation>
    </message>
    <message>
        <source>with nobody</source>
        <translation>sem dono</translation>
    </message>
</context>
<context>
    <name>MediaText</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Compromisso</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento do Word</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>Planilha do Excel</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>Apresentação do PowerPoint</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>tipo desconhecido</translation>
    </message>
    <message>
        <source>Being fetched …</source>
        <translation>Sendo buscado …</translation>
    </message>
    <message>
        <source>Expired at Twilio: it has this file no longer</source>
        <translation>Expirou na Twilio: ela não tem mais este arquivo</translation>
    </message>
    <message>
        <source>Not taken: too large, or not what it says it is</source>
        <translation>Não aceito: grande demais ou não é o que diz ser</translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <translation>Não foi possível buscar</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n file(s) with a message.</source>
        <translation>
            <numerusform>%1 aceita no máximo %n arquivo por mensagem.</numerusform>
            <numerusform>%1 aceita no máximo %n arquivos por mensagem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take files of this type (%2).</source>
        <translation>%1 não aceita arquivos deste tipo (%2).</translation>
    </message>
    <message>
        <source>The file has %1, and %2 takes at most %3.</source>
        <translation>O arquivo tem %1, e %2 aceita no máximo %3.</translation>
    </message>
    <message>
        <source>Together the files have %1, and %2 takes at most %3.</source>
        <translation>Juntos, os arquivos têm %1, e %2 aceita no máximo %3.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>To me</source>
        <translation>Para mim</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>Para ninguém</translation>
    </message>
    <message>
        <source>New label …</source>
        <translation>Nova etiqueta…</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Colocar</translation>
    </message>
    <message>
        <source>Give the label a name.</source>
        <translation>Dê um nome à etiqueta.</translation>
    </message>
</context>
<context>
    <name>MessageContent</name>
    <message>
        <source>Sticker</source>
        <translation>Figurinha</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>One of several attachments: %1 &quot;Photo&quot;, %2 its number, %3 how many there are</extracomment>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>The attachment did not arrive</source>
        <translation>O anexo não chegou</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Resposta automática</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automação</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Suporte</translation>
    </message>
    <message>
        <source>Button reply</source>
        <translation>Resposta por botão</translation>
    </message>
    <message>
        <source>List choice</source>
        <translation>Escolha da lista</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Escolha</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>Encaminhada muitas vezes</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Encaminhada</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>to an earlier message</source>
        <translation>a uma mensagem anterior</translation>
    </message>
    <message>
        <source>Canceled before it was sent.</source>
        <translation>Cancelada antes do envio.</translation>
    </message>
    <message>
        <source>Twilio never answered, so it isn&apos;t known whether this was sent. It is being looked up there and is not sent again without proof.</source>
        <translation>A Twilio não respondeu, então não se sabe se isto foi enviado. Está sendo verificado lá e não será reenviado sem prova.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Atendente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Mensagem vazia</translation>
    </message>
    <message>
        <source>This kind of message can&apos;t be shown: %1</source>
        <translation>Este tipo de mensagem não pode ser mostrado: %1</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <extracomment>%1 &quot;Voice message&quot;</extracomment>
        <translation>Ouvir: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>%1 &quot;Photo · 1 of 3&quot;, or a file&apos;s name</extracomment>
        <translation>Abrir: %1</translation>
    </message>
</context>
<context>
    <name>NumberList</name>
    <message>
        <source>“%1” is no number with its country&apos;s code, such as +5511999998888.</source>
        <translation>“%1” não é um número com o código do país, como +5511999998888.</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>At least 10 characters.</source>
        <translation>Pelo menos 10 caracteres.</translation>
    </message>
    <message>
        <source>One character over and over is no secret.</source>
        <translation>Um caractere repetido não é segredo.</translation>
    </message>
    <message>
        <source>Not the e-mail address: everybody knows it.</source>
        <translation>Não o endereço de e-mail: todos o conhecem.</translation>
    </message>
    <message>
        <source>Weak: a few words more make it strong.</source>
        <translation>Fraca: mais algumas palavras a tornam forte.</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Razoável</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>closure detection</source>
        <translation>detecção de encerramento</translation>
    </message>
    <message>
        <source>automatic closing</source>
        <translation>encerramento automático</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>assistente</translation>
    </message>
    <message>
        <source>closure %1</source>
        <extracomment>Mark under a message: how surely the customer is done, %1 is &quot;72 %&quot;</extracomment>
        <translation>encerramento %1</translation>
    </message>
    <message>
        <source>assistant: summary</source>
        <translation>assistente: resumo</translation>
    </message>
    <message>
        <source>assistant: suggestion</source>
        <translation>assistente: sugestão</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>RowAction</name>
    <message>
        <source>Assign to me</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Encerrar</translation>
    </message>
</context>
<context>
    <name>RowContent</name>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversa anterior</translation>
    </message>
    <message>
        <source>Undo: open a follow-up</source>
        <translation>Desfazer: abrir continuação</translation>
    </message>
    <message>
        <source>A closed conversation stays closed: this begins a new one with the customer.</source>
        <translation>Uma conversa encerrada continua encerrada: isto inicia uma nova com o cliente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take it back before it is sent</source>
        <translation>Retirar antes do envio</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s · Undo</source>
        <translation>
            <numerusform>Enviando em %n s · Desfazer</numerusform>
            <numerusform>Enviando em %n s · Desfazer</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back into the field</source>
        <translation>Trazer de volta para o campo</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>As a new message with these words</source>
        <translation>Como mensagem nova com este texto</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Nota excluída</translation>
    </message>
    <message>
        <source>Note by %1, deleted</source>
        <translation>Nota de %1, excluída</translation>
    </message>
    <message>
        <source>Internal note</source>
        <extracomment>Shown to staff only, never sent; %1 who wrote it</extracomment>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Nota de %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Buscar de novo</translation>
    </message>
    <message>
        <source>Ask Twilio for it once more</source>
        <translation>Pedir à Twilio mais uma vez</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nº %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>our answer</source>
        <translation>resposta nossa</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Narrow it with from:customer, from:me, in:open, label:vip, after:2026-01-31, “exact words”</source>
        <extracomment>What can be typed to narrow a search; the words before the colons are understood in English, Portuguese (de, em, etiqueta, depois, antes) and Spanish (de, en, etiqueta, despues, antes)</extracomment>
        <translation>Refine com de:cliente, de:mim, em:aberta, etiqueta:vip, depois:2026-01-31, “palavras exatas”</translation>
    </message>
    <message>
        <source>“%1” says nothing to the search.</source>
        <translation>“%1” não diz nada à busca.</translation>
    </message>
    <message>
        <source>Not searched: %1</source>
        <translation>A busca não foi feita: %1</translation>
    </message>
    <message>
        <source>Not searched any further: %1</source>
        <translation>A busca parou aqui: %1</translation>
    </message>
    <message>
        <source>Older messages were not searched yet.</source>
        <translation>As mensagens mais antigas ainda não foram vistas.</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Wake now</source>
        <translation>Retomar agora</translation>
    </message>
    <message>
        <source>Another time …</source>
        <translation>Outro horário…</translation>
    </message>
</context>
<context>
    <name>Snoozing</name>
    <message>
        <source>In one hour</source>
        <translation>Em uma hora</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Hoje à tarde</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Hoje no fim do dia</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Segunda-feira</translation>
    </message>
    <message>
        <source>Until the customer writes</source>
        <translation>Até o cliente escrever</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 a time: &quot;tomorrow 09:00&quot;</extracomment>
        <translation>amanhã %1</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be shown here</source>
        <translation>Não pode ser mostrado aqui</translation>
    </message>
    <message>
        <source>Can&apos;t be played here</source>
        <translation>Não pode ser tocado aqui</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Carregando …</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Internal note by %1</source>
        <extracomment>In a transcript: %1 who wrote an internal note</extracomment>
        <translation>Nota interna de %1</translation>
    </message>
    <message>
        <source>Conversation %1 with %2</source>
        <extracomment>%1 a conversation&apos;s number, %2 the customer</extracomment>
        <translation>Conversa %1 com %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 dates with times</extracomment>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 a date with time</extracomment>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Written down %1 (%2)</source>
        <extracomment>%1 a date with time, %2 the time zone&apos;s name: &quot;UTC-03:00&quot;</extracomment>
        <translation>Transcrita em %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>says thanks</source>
        <translation>agradece</translation>
    </message>
    <message>
        <source>says goodbye</source>
        <translation>se despede</translation>
    </message>
    <message>
        <source>asks a question</source>
        <translation>faz uma pergunta</translation>
    </message>
    <message>
        <source>done? %1</source>
        <extracomment>Mark in the list: the customer seems done, how surely: %1 is &quot;72 %&quot;</extracomment>
        <translation>terminou? %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share: %1 is a number from 0 to 100</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>was ended explicitly</source>
        <translation>foi encerrada de forma explícita</translation>
    </message>
    <message>
        <source>the last message is not the customer&apos;s</source>
        <translation>a última mensagem não é do cliente</translation>
    </message>
    <message>
        <source>says thanks warmly</source>
        <translation>agradece com entusiasmo</translation>
    </message>
    <message>
        <source>sends good wishes</source>
        <translation>deseja um bom dia</translation>
    </message>
    <message>
        <source>says that it worked</source>
        <translation>diz que deu certo</translation>
    </message>
    <message>
        <source>is pleased</source>
        <translation>está satisfeito</translation>
    </message>
    <message>
        <source>needs nothing more</source>
        <translation>não precisa de mais nada</translation>
    </message>
    <message>
        <source>no longer needs it</source>
        <translation>não precisa mais</translation>
    </message>
    <message>
        <source>acknowledges</source>
        <translation>confirma que entendeu</translation>
    </message>
    <message>
        <source>sends a friendly emoji</source>
        <translation>envia um emoji simpático</translation>
    </message>
    <message>
        <source>sends nothing but emoji</source>
        <translation>envia só emoji</translation>
    </message>
    <message>
        <source>uses a key word</source>
        <translation>usa uma palavra-chave</translation>
    </message>
    <message>
        <source>says nothing else</source>
        <translation>não diz mais nada</translation>
    </message>
    <message>
        <source>takes leave in two ways</source>
        <translation>se despede de duas formas</translation>
    </message>
    <message>
        <source>answers shortly</source>
        <translation>responde curto</translation>
    </message>
    <message>
        <source>was asked for more and said no</source>
        <translation>perguntado se havia mais algo, disse que não</translation>
    </message>
    <message>
        <source>confirms that it is solved</source>
        <translation>confirma que está resolvido</translation>
    </message>
    <message>
        <source>answers the request for a rating</source>
        <translation>responde ao pedido de avaliação</translation>
    </message>
    <message>
        <source>after we took leave</source>
        <translation>depois da nossa despedida</translation>
    </message>
    <message>
        <source>after we asked for more</source>
        <translation>depois de perguntarmos se havia mais algo</translation>
    </message>
    <message>
        <source>after we reported it done</source>
        <translation>depois de avisarmos que foi feito</translation>
    </message>
    <message>
        <source>after several answers</source>
        <translation>depois de várias respostas</translation>
    </message>
    <message>
        <source>had thanked before</source>
        <translation>já tinha agradecido antes</translation>
    </message>
    <message>
        <source>the goal is achieved</source>
        <translation>o objetivo foi alcançado</translation>
    </message>
    <message>
        <source>no action is pending</source>
        <translation>não há ação pendente</translation>
    </message>
    <message>
        <source>the flow allows closing</source>
        <translation>o fluxo permite encerrar</translation>
    </message>
    <message>
        <source>seems to ask</source>
        <translation>parece perguntar</translation>
    </message>
    <message>
        <source>says &quot;but&quot;</source>
        <translation>diz “mas”</translation>
    </message>
    <message>
        <source>asks for something</source>
        <translation>pede alguma coisa</translation>
    </message>
    <message>
        <source>complains</source>
        <translation>reclama</translation>
    </message>
    <message>
        <source>speaks of trouble</source>
        <translation>fala de um problema</translation>
    </message>
    <message>
        <source>says that it is not solved</source>
        <translation>diz que não está resolvido</translation>
    </message>
    <message>
        <source>says plainly that it did not work</source>
        <translation>diz claramente que não funcionou</translation>
    </message>
    <message>
        <source>says that something is not so</source>
        <translation>nega alguma coisa</translation>
    </message>
    <message>
        <source>will come back</source>
        <translation>vai voltar</translation>
    </message>
    <message>
        <source>waits for us</source>
        <translation>espera por nós</translation>
    </message>
    <message>
        <source>thanks in advance</source>
        <translation>agradece desde já</translation>
    </message>
    <message>
        <source>thanks with irony</source>
        <translation>agradece com ironia</translation>
    </message>
    <message>
        <source>is going to try it</source>
        <translation>vai tentar</translation>
    </message>
    <message>
        <source>opens another topic</source>
        <translation>abre outro assunto</translation>
    </message>
    <message>
        <source>seems to be the wrong person</source>
        <translation>parece ser a pessoa errada</translation>
    </message>
    <message>
        <source>greets</source>
        <translation>cumprimenta</translation>
    </message>
    <message>
        <source>sends an unhappy emoji</source>
        <translation>envia um emoji insatisfeito</translation>
    </message>
    <message>
        <source>says other things too</source>
        <translation>diz outras coisas também</translation>
    </message>
    <message>
        <source>gives figures</source>
        <translation>informa números</translation>
    </message>
    <message>
        <source>writes at length</source>
        <translation>escreve bastante</translation>
    </message>
    <message>
        <source>sends no text</source>
        <translation>não envia texto</translation>
    </message>
    <message>
        <source>answers our question</source>
        <translation>responde à nossa pergunta</translation>
    </message>
    <message>
        <source>leaves our question open</source>
        <translation>deixa nossa pergunta em aberto</translation>
    </message>
    <message>
        <source>says yes</source>
        <translation>diz que sim</translation>
    </message>
    <message>
        <source>needs something else</source>
        <translation>precisa de mais alguma coisa</translation>
    </message>
    <message>
        <source>waits for what we promised</source>
        <translation>espera o que prometemos</translation>
    </message>
    <message>
        <source>was told what to do</source>
        <translation>recebeu instruções</translation>
    </message>
    <message>
        <source>asked before and has no answer yet</source>
        <translation>perguntou antes e ainda não teve resposta</translation>
    </message>
    <message>
        <source>has no reply from us yet</source>
        <translation>ainda não teve resposta nossa</translation>
    </message>
    <message>
        <source>an action is pending</source>
        <translation>há uma ação pendente</translation>
    </message>
    <message>
        <source>the flow forbids closing</source>
        <translation>o fluxo não permite encerrar</translation>
    </message>
    <message>
        <source>the conversation has only begun</source>
        <translation>a conversa acabou de começar</translation>
    </message>
    <message>
        <source>declines what we offered</source>
        <translation>recusa o que oferecemos</translation>
    </message>
    <message>
        <source>after our answer</source>
        <translation>depois da nossa resposta</translation>
    </message>
    <message>
        <source>is going to do something</source>
        <translation>vai fazer algo</translation>
    </message>
    <message>
        <source>tells more about it</source>
        <translation>conta mais sobre o assunto</translation>
    </message>
    <message>
        <source>says something else</source>
        <translation>diz outra coisa</translation>
    </message>
    <message>
        <source>after an apology, nothing solved</source>
        <translation>depois de um pedido de desculpas, sem solução</translation>
    </message>
    <message>
        <source>nothing shows that it is done</source>
        <translation>nada mostra que foi resolvido</translation>
    </message>
    <message>
        <source>was going to come back</source>
        <translation>tinha ficado de voltar</translation>
    </message>
    <message>
        <source>brought good news and asked for nothing</source>
        <translation>trouxe uma boa notícia e não pediu nada</translation>
    </message>
    <message>
        <source>told us of trouble, nothing is reported done</source>
        <translation>relatou um problema e nada foi dado como resolvido</translation>
    </message>
    <message>
        <source>lets us close</source>
        <translation>permite que encerremos</translation>
    </message>
    <message>
        <source>completes an order that is still to be placed</source>
        <translation>completa um pedido que ainda falta fazer</translation>
    </message>
    <message>
        <source>tells us to go ahead</source>
        <translation>autoriza que sigamos em frente</translation>
    </message>
    <message>
        <source>gives a low rating</source>
        <translation>dá uma nota baixa</translation>
    </message>
    <message>
        <source>reads like an end</source>
        <translation>soa como um fim</translation>
    </message>
    <message>
        <source>reads like something open</source>
        <translation>soa como algo em aberto</translation>
    </message>
    <message>
        <source>writes on after taking leave</source>
        <translation>continua depois de se despedir</translation>
    </message>
    <message>
        <source>answers as at the end</source>
        <translation>responde como no fim</translation>
    </message>
    <message>
        <source>answers as in the middle</source>
        <translation>responde como no meio da conversa</translation>
    </message>
    <message>
        <source>tells something behind taking leave</source>
        <translation>conta algo depois da despedida</translation>
    </message>
    <message>
        <source>only thanks and says goodbye</source>
        <translation>só agradece e se despede</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <extracomment>Why the confidence was kept low: %1 is such as &quot;asks a question&quot;</extracomment>
        <translation>retido: %1</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sem dono</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Closing soon</source>
        <translation>Prestes a encerrar</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiadas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerradas</translation>
    </message>
    <message>
        <source>Closed unanswered</source>
        <translation>Encerradas sem resposta</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Abertas e encerradas</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>com %1</translation>
    </message>
    <message>
        <source>with nobody</source>
        <translation>sem dono</translation>
    </message>
</context>
<context>
    <name>WebhookLogText</name>
    <message>
        <source>Stored</source>
        <translation>Gravada</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Já existia</translation>
    </message>
    <message>
        <source>Status taken</source>
        <translation>Status aplicado</translation>
    </message>
    <message>
        <source>Old news</source>
        <translation>Já superado</translation>
    </message>
    <message>
        <source>Unknown message</source>
        <translation>Mensagem desconhecida</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>A new message: it stands in its conversation.</source>
        <translation>Uma mensagem nova: está na conversa dela.</translation>
    </message>
    <message>
        <source>The message had come before; it was not stored twice.</source>
        <translation>A mensagem já tinha chegado; não foi gravada duas vezes.</translation>
    </message>
    <message>
        <source>The delivery state of our message was brought up to date.</source>
        <translation>O status de entrega da nossa mensagem foi atualizado.</translation>
    </message>
    <message>
        <source>A newer delivery state was known already.</source>
        <translation>Já se conhecia um status de entrega mais recente.</translation>
    </message>
    <message>
        <source>A delivery state of a message that was not sent from here.</source>
        <translation>O status de entrega de uma mensagem que não foi enviada daqui.</translation>
    </message>
    <message>
        <source>Signed by Twilio, but nothing that this program knows.</source>
        <translation>Assinado pela Twilio, mas nada que este programa conheça.</translation>
    </message>
    <message>
        <source>Signed by Twilio, but without what a message needs.</source>
        <translation>Assinado pela Twilio, mas sem o que uma mensagem precisa.</translation>
    </message>
    <message>
        <source>It does not prove that Twilio sent it, so nothing was stored.</source>
        <translation>Não prova que veio da Twilio; por isso nada foi gravado.</translation>
    </message>
    <message>
        <source>It has no signature.</source>
        <translation>Não tem assinatura.</translation>
    </message>
    <message>
        <source>The signature is wrong: another auth token, another public address, or a forgery.</source>
        <translation>A assinatura está errada: outro auth token, outro endereço público ou uma falsificação.</translation>
    </message>
    <message>
        <source>The number is none of the account&apos;s: add it to the account.</source>
        <translation>O número não é da conta: adicione-o à conta.</translation>
    </message>
    <message>
        <source>It could not be put in again: %1</source>
        <translation>Não foi possível processar de novo: %1</translation>
    </message>
    <message>
        <source>The message was missing and is stored now.</source>
        <translation>A mensagem faltava e agora está gravada.</translation>
    </message>
    <message>
        <source>The message is there: nothing was lost.</source>
        <translation>A mensagem está lá: nada se perdeu.</translation>
    </message>
</context>
<context>
    <name>oc::app::Console</name>
    <message>
        <source>Start the database</source>
        <translation>Iniciar o banco de dados</translation>
    </message>
    <message>
        <source>Bring its tables up to date</source>
        <translation>Atualizar as tabelas</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Abrir a mesa</translation>
    </message>
</context>
<context>
    <name>oc::ui::AboutDialog</name>
    <message>
        <source>About Owner Console</source>
        <translation>Sobre o Owner Console</translation>
    </message>
    <message>
        <source>Reads and answers WhatsApp and SMS conversations of many organisations, with its own receiver and database.</source>
        <translation>Lê e responde conversas de WhatsApp e SMS de muitas organizações, com receptor e banco de dados próprios.</translation>
    </message>
    <message>
        <source>The sources are under the MIT licence. This program as built contains Qt HTTP Server, which is under the GNU General Public License 3, and so is the program.</source>
        <translation>O código-fonte está sob a licença MIT. Este programa, como foi compilado, contém o Qt HTTP Server, que está sob a GNU General Public License 3, e por isso o programa também está.</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>oc::ui::AddressLine</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>reply window %1</source>
        <translation>janela de %1</translation>
    </message>
    <message>
        <source>reply window ended</source>
        <translation>janela encerrada</translation>
    </message>
    <message>
        <source>no reply window</source>
        <translation>sem janela de resposta</translation>
    </message>
    <message>
        <source>Sent from %1</source>
        <translation>Enviada de %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::AdminPage</name>
    <message>
        <source>Only administrators of %1 see and change this.</source>
        <translation>Só administradores de %1 veem e mudam isto.</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>Descartar o que você mudou?</translation>
    </message>
    <message>
        <source>Your changes on this page are not saved.</source>
        <translation>Suas mudanças nesta página não foram salvas.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>This could not be read anew: %1</source>
        <translation>Não foi possível ler de novo: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Não foi possível ler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile. Saving would overwrite it.</source>
        <translation>Isto mudou em outro lugar enquanto isso. Salvar passaria por cima.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter o meu</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sem acesso</translation>
    </message>
    <message>
        <source>For this, be an administrator of %1: those of the platform manage its staff and see its audit log.</source>
        <translation>Para isto, seja administrador de %1: os da plataforma gerenciam a equipe e veem o registro de auditoria.</translation>
    </message>
</context>
<context>
    <name>oc::ui::AdminWindow</name>
    <message>
        <source>Administration</source>
        <translation>Administração</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>The administration could not be opened</source>
        <translation>Não foi possível abrir a administração</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (inativa)</translation>
    </message>
    <message>
        <source>The database can&apos;t be reached. You see everything as of %1; what you change now can&apos;t be saved.</source>
        <translation>O banco de dados não responde. Você vê tudo como às %1; o que mudar agora não pode ser salvo.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Twilio accounts</source>
        <translation>Contas Twilio</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Times and closing</source>
        <translation>Prazos e encerramento</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>Outgoing webhooks</source>
        <translation>Webhooks de saída</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoria</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Installation&apos;s log</source>
        <translation>Registro da instalação</translation>
    </message>
    <message>
        <source>Isolation proof</source>
        <translation>Prova de isolamento</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalação</translation>
    </message>
    <message>
        <source>Received webhooks</source>
        <translation>Webhooks recebidos</translation>
    </message>
</context>
<context>
    <name>oc::ui::AssignPopover</name>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Who is to answer?</source>
        <translation>Quem vai responder?</translation>
    </message>
    <message>
        <source>Find a colleague</source>
        <translation>Procurar colega</translation>
    </message>
    <message>
        <source>Note for the team (optional)</source>
        <translation>Nota para a equipe (opcional)</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Nota para a equipe</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colegas</translation>
    </message>
    <message>
        <source>Reading the colleagues …</source>
        <translation>Lendo os colegas …</translation>
    </message>
    <message>
        <source>The colleagues could not be read: %1</source>
        <translation>Não foi possível ler os colegas: %1</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Ninguém tem esse nome</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>Atribuir a %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::AttachmentBar</name>
    <message>
        <source>Files to be sent</source>
        <translation>Arquivos a enviar</translation>
    </message>
</context>
<context>
    <name>oc::ui::AttachmentBook</name>
    <message>
        <source>picture</source>
        <extracomment>Name of the file of a picture that was pasted, without its ending</extracomment>
        <translation>imagem</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Não pode ser lido.</translation>
    </message>
</context>
<context>
    <name>oc::ui::AttachmentChip</name>
    <message>
        <source>Not uploaded: %1</source>
        <translation>Não carregado: %1</translation>
    </message>
    <message>
        <source>Uploading … %1 %</source>
        <translation>Carregando … %1 %</translation>
    </message>
    <message>
        <source>Upload %1 again</source>
        <translation>Carregar %1 de novo</translation>
    </message>
    <message>
        <source>Upload it again</source>
        <translation>Carregar de novo</translation>
    </message>
    <message>
        <source>Don&apos;t send %1</source>
        <translation>Não enviar %1</translation>
    </message>
    <message>
        <source>Don&apos;t send it</source>
        <translation>Não enviar</translation>
    </message>
</context>
<context>
    <name>oc::ui::Attention</name>
    <message>
        <source>Something new for you</source>
        <translation>Há algo novo para você</translation>
    </message>
    <message>
        <source>%1 is yours now</source>
        <translation>%1 agora é sua</translation>
    </message>
    <message>
        <source>%1 calls you</source>
        <translation>%1 chama você</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>News in %n conversations</source>
        <translation>
            <numerusform>Novidades em %n conversa</numerusform>
            <numerusform>Novidades em %n conversas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::AuditFilter</name>
    <message>
        <source>Search who, what, to what</source>
        <translation>Buscar quem, o quê, em quê</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Tipo de ação</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas as ações</translation>
    </message>
</context>
<context>
    <name>oc::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Em quê</translation>
    </message>
</context>
<context>
    <name>oc::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoria</translation>
    </message>
    <message>
        <source>Who did what when. Nobody can change or delete a line of it.</source>
        <translation>Quem fez o quê e quando. Ninguém pode mudar nem apagar uma linha.</translation>
    </message>
    <message>
        <source>What concerns the whole installation: organisations, platform administrators, keys.</source>
        <translation>O que toca a instalação inteira: organizações, administradores da plataforma, chaves.</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV …</source>
        <translation>E&amp;xportar como CSV …</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Only platform administrators see this. Your organisation&apos;s own log is among its pages.</source>
        <translation>Só administradores da plataforma veem isto. O registro da sua organização está entre as páginas dela.</translation>
    </message>
    <message>
        <source>Older lines could not be read: %1</source>
        <translation>Não foi possível ler linhas mais antigas: %1</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>Não foi possível ler o registro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Looking it up …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Nada disso</translation>
    </message>
    <message>
        <source>No line of the log fits the filter.</source>
        <translation>Nenhuma linha do registro atende ao filtro.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Em quê</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar o registro de auditoria</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Exportando …</translation>
    </message>
    <message>
        <source>All lines that fit the filter.</source>
        <translation>Todas as linhas que atendem ao filtro.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado para %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::BackTestForm</name>
    <message>
        <source>Announce from</source>
        <translation>Avisar a partir de</translation>
    </message>
    <message>
        <source>Close from</source>
        <translation>Encerrar a partir de</translation>
    </message>
    <message>
        <source>Back to the current setting</source>
        <translation>Voltar à configuração atual</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Days to look back</source>
        <translation>Dias a analisar</translation>
    </message>
    <message>
        <source>The words that come with the program</source>
        <translation>As palavras que vêm com o programa</translation>
    </message>
    <message>
        <source>Key words, one a line</source>
        <translation>Palavras-chave, uma por linha</translation>
    </message>
    <message>
        <source>Only looks: nothing is closed and no setting changes.</source>
        <translation>Só observa: nada é encerrado e nenhuma configuração muda.</translation>
    </message>
</context>
<context>
    <name>oc::ui::BackTestReport</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a count, %2 its share: &quot;3 (1 %)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>would have been closed</source>
        <translation>teriam sido encerradas</translation>
    </message>
    <message>
        <source>of those wrongly: the customer wrote again</source>
        <translation>dessas por engano: o cliente voltou a escrever</translation>
    </message>
    <message>
        <source>would have been announced</source>
        <translation>teriam sido avisadas</translation>
    </message>
    <message>
        <source>found of what people closed</source>
        <translation>encontradas entre as que pessoas encerraram</translation>
    </message>
    <message>
        <source>Only the wrong ones</source>
        <translation>Só os enganos</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>Beside a figure of a tried setting: the same with the current one</extracomment>
        <translation>hoje %1</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln</source>
        <comment>conversations</comment>
        <translation>
            <numerusform>a mais recente</numerusform>
            <numerusform>as %Ln mais recentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::BackTestWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Closure back-test — %1</source>
        <extracomment>Title of a window: %1 the organisation</extracomment>
        <translation>Teste retroativo de encerramento — %1</translation>
    </message>
    <message>
        <source>What would the detector have done?</source>
        <translation>O que o detector teria feito?</translation>
    </message>
    <message>
        <source>It judges past conversations with the setting at the left and compares with what really happened. Nothing is changed.</source>
        <translation>Avalia conversas passadas com a configuração à esquerda e compara com o que realmente aconteceu. Nada é alterado.</translation>
    </message>
    <message>
        <source>The back-test could not be run</source>
        <translation>Não foi possível executar o teste</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nada para analisar</translation>
    </message>
    <message>
        <source>There are no conversations in these days.</source>
        <translation>Não há conversas nesses dias.</translation>
    </message>
    <message>
        <source>Judging past conversations … %1</source>
        <translation>Avaliando conversas passadas … %1</translation>
    </message>
    <message>
        <source>The conversation could not be opened: %1</source>
        <translation>Não foi possível abrir a conversa: %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::CapsLockHint</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock está ligado.</translation>
    </message>
</context>
<context>
    <name>oc::ui::ChangePasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Trocar a senha</translation>
    </message>
    <message>
        <source>For %1. The other consoles that you are signed in to stay so until they connect again.</source>
        <translation>Para %1. Os outros consoles em que você entrou continuam abertos até se conectarem de novo.</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>Senha &amp;atual</translation>
    </message>
    <message>
        <source>Write the password that you have now.</source>
        <translation>Escreva a senha que você tem agora.</translation>
    </message>
    <message>
        <source>That is not your current password.</source>
        <translation>Essa não é a sua senha atual.</translation>
    </message>
</context>
<context>
    <name>oc::ui::ClosePopover</name>
    <message>
        <source>Close conversation</source>
        <translation>Encerrar conversa</translation>
    </message>
    <message>
        <source>Reason, kept with the conversation</source>
        <translation>Motivo, guardado com a conversa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close as support: %1</source>
        <translation>Encerrar como suporte: %1</translation>
    </message>
    <message>
        <source>Close as agent: %1</source>
        <translation>Encerrar como atendente: %1</translation>
    </message>
    <message>
        <source>Not closed: %1</source>
        <translation>Não encerrada: %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::ClosingPopover</name>
    <message>
        <source>Reason, kept with the conversation</source>
        <translation>Motivo, guardado com a conversa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>A closed conversation is not opened again: the customer&apos;s next message begins a new one.</source>
        <translation>Uma conversa encerrada não é reaberta: a próxima mensagem do cliente começa outra.</translation>
    </message>
</context>
<context>
    <name>oc::ui::ClosureBanner</name>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Manter aberta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>The customer is not done (%1)</source>
        <translation>O cliente não terminou (%1)</translation>
    </message>
    <message>
        <source>The customer seemed done: %1</source>
        <extracomment>The reason that is kept with a conversation: %1 &quot;says thanks, says goodbye&quot;</extracomment>
        <translation>O cliente parecia ter terminado: %1</translation>
    </message>
    <message>
        <source>The customer seems done, %1.</source>
        <translation>O cliente parece ter terminado, %1.</translation>
    </message>
    <message>
        <source>The customer seems done, %1: %2.</source>
        <translation>O cliente parece ter terminado, %1: %2.</translation>
    </message>
    <message>
        <source>Not closed: %1</source>
        <translation>Não encerrada: %1</translation>
    </message>
    <message>
        <source>Not kept open: %1</source>
        <translation>Não foi mantida aberta: %1</translation>
    </message>
    <message>
        <source>Send or remove what you are writing first</source>
        <translation>Primeiro envie ou apague o que está escrevendo</translation>
    </message>
    <message>
        <source>Closes it as ended by the customer</source>
        <translation>Encerra como concluída pelo cliente</translation>
    </message>
</context>
<context>
    <name>oc::ui::ClosureSection</name>
    <message>
        <source>Closure detector</source>
        <translation>Detector de encerramento</translation>
    </message>
    <message>
        <source>It has judged nothing here yet.</source>
        <translation>Ainda não avaliou nada aqui.</translation>
    </message>
    <message>
        <source>Last verdict %1</source>
        <extracomment>%1 a time: &quot;10:07&quot;, &quot;yesterday 10:07&quot;</extracomment>
        <translation>Última avaliação %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>oc::ui::Composer</name>
    <message>
        <source>Enter again sends this draft to %1</source>
        <translation>Enter de novo envia este rascunho a %1</translation>
    </message>
    <message>
        <source>This conversation is over: %1.</source>
        <translation>Esta conversa terminou: %1.</translation>
    </message>
    <message>
        <source>This conversation is over: %1, %2.</source>
        <translation>Esta conversa terminou: %1, %2.</translation>
    </message>
    <message>
        <source>Copy unsent text</source>
        <translation>Copiar o texto não enviado</translation>
    </message>
    <message>
        <source>You can read in %1 but not answer: your role there is read-only.</source>
        <translation>Você pode ler em %1, mas não responder: seu papel lá é só de leitura.</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Responder a %1</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter breaks the line</source>
        <translation>Enter envia · Shift+Enter quebra a linha</translation>
    </message>
    <message>
        <source>WhatsApp takes free text only within 24 hours of the customer&apos;s last message and refuses it now (error 63016): the window ended %1. You can write again as soon as the customer does.</source>
        <translation>O WhatsApp só aceita texto livre até 24 horas depois da última mensagem do cliente e agora o recusa (erro 63016): a janela terminou %1. Você poderá escrever assim que o cliente escrever.</translation>
    </message>
    <message>
        <source>The customer has not written here yet, and WhatsApp refuses free text until then (error 63016).</source>
        <translation>O cliente ainda não escreveu aqui, e até lá o WhatsApp recusa texto livre (erro 63016).</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Não enviada: %1</translation>
    </message>
    <message>
        <source>Your text is kept.</source>
        <translation>Seu texto foi guardado.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>%n caractere a mais</numerusform>
            <numerusform>%n caracteres a mais</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <comment>segments</comment>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>%n caractere restante</numerusform>
            <numerusform>%n caracteres restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” makes it Unicode</source>
        <translation>“%1” torna o texto Unicode</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Escreva uma resposta</translation>
    </message>
    <message>
        <source>Suggest reply</source>
        <translation>Sugerir resposta</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends · Enter breaks the line</source>
        <translation>Ctrl+Enter envia · Enter quebra a linha</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Enviar e encerrar</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>/ replies</source>
        <translation>/ respostas</translation>
    </message>
    <message>
        <source>Put in a text that is kept for this: type / in the field</source>
        <translation>Inserir um texto pronto: digite / no campo</translation>
    </message>
    <message>
        <source>Write to the team; the customer never sees it</source>
        <translation>Escrever para a equipe; o cliente nunca vê</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar mesmo assim</translation>
    </message>
    <message>
        <source>A colleague has answered while you were writing. Look before you send.</source>
        <translation>Um colega respondeu enquanto você escrevia. Veja antes de enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is writing an answer as well.</source>
        <extracomment>%1 one or more colleagues</extracomment>
        <translation>
            <numerusform>%1 também está escrevendo uma resposta.</numerusform>
            <numerusform>%1 também estão escrevendo uma resposta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is writing …</source>
        <extracomment>%1 one or more colleagues</extracomment>
        <translation>
            <numerusform>%1 está escrevendo …</numerusform>
            <numerusform>%1 estão escrevendo …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is looking at this</source>
        <extracomment>%1 one or more colleagues</extracomment>
        <translation>
            <numerusform>%1 está vendo esta conversa</numerusform>
            <numerusform>%1 estão vendo esta conversa</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be sent once the files are uploaded</source>
        <translation>Pode ser enviado quando os arquivos estiverem carregados</translation>
    </message>
    <message>
        <source>%1 is not attached. %2</source>
        <extracomment>%1 a file&apos;s name, %2 a sentence why</extracomment>
        <translation>%1 não foi anexado. %2</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Attach files; they can be pasted or dropped as well</source>
        <translation>Anexar arquivos; também se pode colar ou soltar</translation>
    </message>
    <message>
        <source>Put in an emoji</source>
        <translation>Inserir um emoji</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>oc::ui::ConfidenceBar</name>
    <message>
        <source>Confidence %1</source>
        <translation>Confiança %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::ConfigEditor</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Settings as JSON</source>
        <translation>Configurações em JSON</translation>
    </message>
    <message>
        <source>What is left out is the default. It is checked before it is stored.</source>
        <translation>O que falta vale o padrão. É conferido antes de ser salvo.</translation>
    </message>
    <message>
        <source>This must be an object: { … }</source>
        <translation>Tem de ser um objeto: { … }</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
</context>
<context>
    <name>oc::ui::ConfigForm</name>
    <message>
        <source>As the installation has it</source>
        <translation>Como na instalação</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Padrão: %1</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Isto não é um número.</translation>
    </message>
</context>
<context>
    <name>oc::ui::ConversationDelegate</name>
    <message>
        <source>not confirmed</source>
        <translation>não confirmada</translation>
    </message>
</context>
<context>
    <name>oc::ui::ConversationJumps</name>
    <message>
        <source>No follow-up was opened: %1</source>
        <translation>A continuação não foi aberta: %1</translation>
    </message>
    <message>
        <source>The previous conversation could not be opened: %1</source>
        <translation>Não foi possível abrir a conversa anterior: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>oc::ui::ConversationListModel</name>
    <message>
        <source>%1
%2 · %3
%4</source>
        <extracomment>Tool tip of a row of the list: name, number, state, time of the last message</extracomment>
        <translation>%1
%2 · %3
%4</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::ConversationSection</name>
    <message>
        <source>Copy the conversation&apos;s number</source>
        <translation>Copiar o número da conversa</translation>
    </message>
    <message>
        <source>+ extend</source>
        <translation>+ estender</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>1st answer</source>
        <translation>1ª resposta</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>By one hour</source>
        <translation>Por uma hora</translation>
    </message>
    <message>
        <source>By the usual time</source>
        <translation>Pelo tempo de costume</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Estender</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <extracomment>%1 a conversation&apos;s number</extracomment>
        <translation>Conversa %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transferir</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>atribuir</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>The first answer came so long after the question: %1 &quot;1 min&quot;</extracomment>
        <translation>após %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>none yet, for %1</source>
        <extracomment>Nobody has answered yet: %1 &quot;1 min&quot;</extracomment>
        <translation>nenhuma ainda, há %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
</context>
<context>
    <name>oc::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>oc::ui::CustomerEdits</name>
    <message>
        <source>Not changed: %1</source>
        <translation>Não mudou: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>oc::ui::CustomerFlags</name>
    <message>
        <source>Opted out (%1): wants no messages from us.</source>
        <extracomment>%1 a time or a day: &quot;10:02&quot;, &quot;yesterday&quot;, &quot;12 May&quot;</extracomment>
        <translation>Pediu para sair (%1): não quer mensagens nossas.</translation>
    </message>
    <message>
        <source>Blocked (%1): nobody is told of their messages.</source>
        <translation>Bloqueado (%1): ninguém é avisado das mensagens.</translation>
    </message>
    <message>
        <source>Wants messages again …</source>
        <translation>Quer mensagens de novo …</translation>
    </message>
    <message>
        <source>Wants no messages …</source>
        <translation>Não quer mensagens …</translation>
    </message>
    <message>
        <source>Unblock …</source>
        <translation>Desbloquear …</translation>
    </message>
    <message>
        <source>Block …</source>
        <translation>Bloquear …</translation>
    </message>
    <message>
        <source>No more messages to %1?</source>
        <translation>Nada mais para %1?</translation>
    </message>
    <message>
        <source>Messages to %1 again?</source>
        <translation>Mensagens para %1 de novo?</translation>
    </message>
    <message>
        <source>It is kept that this customer wants no messages from us, on any channel.</source>
        <translation>Fica anotado que este cliente não quer mensagens nossas, em nenhum canal.</translation>
    </message>
    <message>
        <source>Do this only when the customer has asked for it: writing to people who have opted out is against the rules of WhatsApp and of the telephone companies.</source>
        <translation>Faça isto só se o cliente pediu: escrever a quem pediu para sair é contra as regras do WhatsApp e das operadoras.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>They asked for it</source>
        <translation>O cliente pediu</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>Bloquear %1?</translation>
    </message>
    <message>
        <source>Unblock %1?</source>
        <translation>Desbloquear %1?</translation>
    </message>
    <message>
        <source>Their messages are still kept, but they leave the lists of open work and nobody is told of them.</source>
        <translation>As mensagens continuam guardadas, mas saem das listas de trabalho aberto e ninguém é avisado delas.</translation>
    </message>
    <message>
        <source>Their conversations come back to the lists of open work.</source>
        <translation>As conversas voltam às listas de trabalho aberto.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>oc::ui::CustomerPanel</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Label %1 taken off.</source>
        <translation>Etiqueta %1 tirada.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Ninguém escolhido</translation>
    </message>
    <message>
        <source>Choose a conversation to see who writes.</source>
        <translation>Escolha uma conversa para ver quem escreve.</translation>
    </message>
    <message>
        <source>The customer could not be read</source>
        <translation>Não foi possível ler o cliente</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>oc::ui::DataAgeBadge</name>
    <message>
        <source>updated now</source>
        <translation>atualizada agora</translation>
    </message>
    <message>
        <source>%1 ago: database unavailable</source>
        <extracomment>The list&apos;s data is old: %1 &quot;12 s&quot;, &quot;4 min&quot;</extracomment>
        <translation>há %1: banco indisponível</translation>
    </message>
</context>
<context>
    <name>oc::ui::DeleteTenantDialog</name>
    <message>
        <source>Delete %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>&amp;Export first …</source>
        <translation>&amp;Exportar antes …</translation>
    </message>
    <message>
        <source>Delete &amp;without an export</source>
        <translation>Excluir &amp;sem exportar</translation>
    </message>
    <message>
        <source>All conversations, messages, staff, accounts and settings of this organisation are deleted for good. The export holds all of it in one file; only you can read it.</source>
        <translation>Todas as conversas, mensagens, a equipe, as contas e as configurações desta organização são excluídas para sempre. A exportação guarda tudo em um arquivo que só você pode ler.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>E&amp;xcluir para sempre</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>Export first, or say that you want none.</source>
        <translation>Exporte antes, ou diga que não quer.</translation>
    </message>
    <message>
        <source>&amp;Add me as administrator</source>
        <translation>&amp;Adicionar-me como administrador</translation>
    </message>
    <message>
        <source>Since that is what its customers wrote, it takes an administrator of the organisation: add yourself first. Its audit log keeps that you did.</source>
        <translation>Como é o que os clientes dela escreveram, exige um administrador da organização: adicione-se primeiro. O registro de auditoria guarda que você o fez.</translation>
    </message>
    <message>
        <source>You are an administrator of it now. Should you keep the organisation, remove yourself among its staff.</source>
        <translation>Agora você é administrador dela. Se mantiver a organização, remova-se na equipe.</translation>
    </message>
</context>
<context>
    <name>oc::ui::DeliveriesView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>resposta %1</translation>
    </message>
    <message>
        <source>Nothing was delivered in the last 30 days.</source>
        <translation>Nada foi entregue nos últimos 30 dias.</translation>
    </message>
    <message>
        <source>Re&amp;deliver</source>
        <translation>Ent&amp;regar de novo</translation>
    </message>
    <message>
        <source>Sends the same event once more.</source>
        <translation>Envia o mesmo evento mais uma vez.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln tentativa</numerusform>
            <numerusform>%Ln tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>It is still under way.</source>
        <translation>Ainda está em andamento.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>It is on its way again.</source>
        <translation>Está a caminho de novo.</translation>
    </message>
</context>
<context>
    <name>oc::ui::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>oc::ui::DetailsPopover</name>
    <message>
        <source>Why the customer seems done</source>
        <translation>Por que o cliente parece ter terminado</translation>
    </message>
    <message>
        <source>Why it was closed automatically</source>
        <translation>Por que foi encerrada automaticamente</translation>
    </message>
</context>
<context>
    <name>oc::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Digite “%1” para continuar</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Já guardei</translation>
    </message>
</context>
<context>
    <name>oc::ui::EarlierSection</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lendo …</translation>
    </message>
    <message>
        <source>This is the first conversation.</source>
        <translation>Esta é a primeira conversa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>oc::ui::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>Procurar um emoji</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Usados por último</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
</context>
<context>
    <name>oc::ui::FeaturesPage</name>
    <message>
        <source>Features</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>What is switched on, and how. Every running program obeys within a second.</source>
        <translation>O que está ligado, e como. Todo programa em execução obedece em um segundo.</translation>
    </message>
    <message>
        <source>Switched &amp;on</source>
        <translation>&amp;Ligado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Key of the endpoint</source>
        <translation>&amp;Chave do serviço</translation>
    </message>
    <message>
        <source>Kept encrypted and never shown again. A local endpoint needs none.</source>
        <translation>Guardada cifrada e nunca mais mostrada. Um serviço local não precisa.</translation>
    </message>
    <message>
        <source>S&amp;tore the key</source>
        <translation>&amp;Guardar a chave</translation>
    </message>
    <message>
        <source>Takes the place of the one before.</source>
        <translation>Toma o lugar da anterior.</translation>
    </message>
    <message>
        <source>Forget the key …</source>
        <translation>Esquecer a chave …</translation>
    </message>
    <message>
        <source>The endpoint is asked without one from then on.</source>
        <translation>A partir daí o serviço é chamado sem chave.</translation>
    </message>
    <message>
        <source>&amp;History …</source>
        <translation>&amp;Histórico …</translation>
    </message>
    <message>
        <source>Who switched it when, with which settings; each can be undone.</source>
        <translation>Quem mudou, quando e com quais configurações; cada mudança pode ser desfeita.</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>E&amp;xcluir …</translation>
    </message>
    <message>
        <source>Programs that ask for it don&apos;t find it any more.</source>
        <translation>Programas que perguntam por ele não o encontram mais.</translation>
    </message>
    <message>
        <source>&amp;New feature …</source>
        <translation>&amp;Novo recurso …</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Uma chave nova</translation>
    </message>
    <message>
        <source>Type the key first.</source>
        <translation>Digite a chave antes.</translation>
    </message>
    <message>
        <source>Forget the assistant&apos;s key?</source>
        <translation>Esquecer a chave do assistente?</translation>
    </message>
    <message>
        <source>An endpoint that wants one refuses every request from then on.</source>
        <translation>Um serviço que exige chave recusa todos os pedidos a partir daí.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>No features</source>
        <translation>Nenhum recurso</translation>
    </message>
    <message>
        <source>New feature …</source>
        <translation>Novo recurso …</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>Known to programs as %1 · last switched %2</source>
        <extracomment>%1 the name by which programs know a feature, %2 a time</extracomment>
        <translation>Para programas: %1 · última mudança %2</translation>
    </message>
    <message>
        <source>New feature</source>
        <translation>Novo recurso</translation>
    </message>
    <message>
        <source>For programs of yours: they read whether it is on, and its settings, through the API.</source>
        <translation>Para programas seus: eles leem pela API se está ligado, e as configurações.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>Small letters, digits and _.</source>
        <translation>Letras minúsculas, algarismos e _.</translation>
    </message>
    <message>
        <source>&amp;What it is for</source>
        <translation>Para &amp;que serve</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>A name begins with a small letter; then letters, digits and _.</source>
        <translation>O nome começa com letra minúscula; depois letras, algarismos e _.</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1: criação concluída.</translation>
    </message>
    <message>
        <source>Saved. It is in force everywhere.</source>
        <translation>Salvo. Já vale em toda parte.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>A chave foi esquecida.</translation>
    </message>
    <message>
        <source>The key is stored.</source>
        <translation>A chave está guardada.</translation>
    </message>
    <message>
        <source>The change is undone.</source>
        <translation>A mudança foi desfeita.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Excluir %1?</translation>
    </message>
    <message>
        <source>Its settings go with it. The history keeps what they were.</source>
        <translation>As configurações vão junto. O histórico guarda o que eram.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1: exclusão concluída.</translation>
    </message>
</context>
<context>
    <name>oc::ui::FileKeeper</name>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Não foi salvo: %1</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Salvar o arquivo</translation>
    </message>
    <message>
        <source>File of a message</source>
        <translation>Arquivo de uma mensagem</translation>
    </message>
    <message>
        <source>It came from outside. Open it only if you expect it: another program will read it.</source>
        <translation>Veio de fora. Abra só se você o espera: outro programa vai lê-lo.</translation>
    </message>
    <message>
        <source>It came from outside, and nobody knows what it is. It can only be saved.</source>
        <translation>Veio de fora, e ninguém sabe o que é. Só pode ser salvo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Salvar como …</translation>
    </message>
    <message>
        <source>No room for it: %1</source>
        <translation>Sem lugar para ele: %1</translation>
    </message>
    <message>
        <source>No program here opens such a file. Save it instead.</source>
        <translation>Nenhum programa daqui abre este tipo de arquivo. Salve-o.</translation>
    </message>
</context>
<context>
    <name>oc::ui::FilterPopover</name>
    <message>
        <source>Any channel</source>
        <translation>Qualquer canal</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Qualquer pessoa</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Qualquer estado</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Qualquer idioma</translation>
    </message>
    <message>
        <source>Views and filters</source>
        <translation>Visões e filtros</translation>
    </message>
    <message>
        <source>Other lists</source>
        <translation>Outras listas</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar só</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Go to a date …</source>
        <translation>Ir a uma data…</translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>Ainda não há nenhuma</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Qualquer etiqueta</translation>
    </message>
</context>
<context>
    <name>oc::ui::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar nesta conversa</translation>
    </message>
    <message>
        <source>Earlier hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Later hit</source>
        <translation>Resultado seguinte</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Encerrar a busca</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the hit that is looked at, of all hits</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Filters hold in the list&apos;s search, not here</source>
        <translation>Os filtros valem na busca da lista, não aqui</translation>
    </message>
</context>
<context>
    <name>oc::ui::FirstRunView</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Welcome to Owner Console</source>
        <translation>Boas-vindas ao Owner Console</translation>
    </message>
    <message>
        <source>There is nothing here yet. How do you want to begin?</source>
        <translation>Ainda não há nada aqui. Como você quer começar?</translation>
    </message>
    <message>
        <source>Set up your &amp;organisation</source>
        <translation>Cadastrar a sua &amp;organização</translation>
    </message>
    <message>
        <source>Makes the first tenant and you its administrator, in the database of this computer.</source>
        <translation>Cria a primeira organização e faz de você o administrador, no banco de dados deste computador.</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>&amp;Conhecer com dados de exemplo</translation>
    </message>
    <message>
        <source>Three invented tenants, whose customers really write and answer. Nothing leaves this computer.</source>
        <translation>Três organizações inventadas, cujos clientes escrevem e respondem de verdade. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>&amp;Connect to a server</source>
        <translation>Conectar a um &amp;servidor</translation>
    </message>
    <message>
        <source>Your organisation works with Owner Console already, and you have a login there.</source>
        <translation>A sua organização já trabalha com o Owner Console e você tem um acesso.</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>Passo 1 de 2</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>A sua organização</translation>
    </message>
    <message>
        <source>Its customers, conversations and staff are kept apart from every other tenant&apos;s.</source>
        <translation>Os clientes, as conversas e a equipe dela ficam separados dos de qualquer outra.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Acme Ltd</source>
        <translation>Acme Ltda</translation>
    </message>
    <message>
        <source>support@acme.example</source>
        <translation>suporte@acme.example</translation>
    </message>
    <message>
        <source>Step 2 of 2</source>
        <translation>Passo 2 de 2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>The first administrator, who invites everybody else. Nobody can tell you the password again.</source>
        <translation>O primeiro administrador, que convida todos os outros. Ninguém pode lhe dizer a senha de novo.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>O seu &amp;nome</translation>
    </message>
    <message>
        <source>Your &amp;e-mail, which you sign in with</source>
        <translation>O seu &amp;e-mail, com o qual você entra</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>How is the organisation called?</source>
        <translation>Como se chama a organização?</translation>
    </message>
    <message>
        <source>Where can the organisation be written to?</source>
        <translation>Para que e-mail se pode escrever à organização?</translation>
    </message>
    <message>
        <source>How are you called? Your colleagues see this name.</source>
        <translation>Como você se chama? Os seus colegas veem este nome.</translation>
    </message>
    <message>
        <source>You sign in with your e-mail address.</source>
        <translation>Você entra com o seu endereço de e-mail.</translation>
    </message>
    <message>
        <source>Creating the tenant and your login …</source>
        <translation>Criando a organização e o seu acesso …</translation>
    </message>
    <message>
        <source>Writing the sample data …</source>
        <translation>Gravando os dados de exemplo …</translation>
    </message>
    <message>
        <source>Nothing was made: %1</source>
        <translation>Nada foi criado: %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::HistoryDialog</name>
    <message>
        <source>not there</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>nothing that can be seen here</source>
        <translation>nada que se veja aqui</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Histórico: %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Undo this change</source>
        <translation>&amp;Desfazer esta mudança</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Escolha antes uma mudança.</translation>
    </message>
    <message>
        <source>Looking it up …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>It was never switched.</source>
        <translation>Nunca foi mudado.</translation>
    </message>
    <message>
        <source>What it was before comes back, and that is kept here, too.</source>
        <translation>Volta o que era antes, e isso também fica guardado aqui.</translation>
    </message>
    <message>
        <source>Undo it all the same?</source>
        <translation>Desfazer mesmo assim?</translation>
    </message>
    <message>
        <source>The feature was changed again since: those later changes are lost by it.</source>
        <translation>O recurso mudou de novo desde então: essas mudanças posteriores se perdem.</translation>
    </message>
    <message>
        <source>&amp;Undo all the same</source>
        <translation>&amp;Desfazer mesmo assim</translation>
    </message>
</context>
<context>
    <name>oc::ui::InboxPane</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nada em aberto</translation>
    </message>
    <message>
        <source>New messages from customers appear here by themselves.</source>
        <translation>Novas mensagens de clientes aparecem aqui sozinhas.</translation>
    </message>
    <message>
        <source>Show closed conversations</source>
        <translation>Mostrar conversas encerradas</translation>
    </message>
    <message>
        <source>Nothing closed yet</source>
        <translation>Nada encerrado ainda</translation>
    </message>
    <message>
        <source>Conversations that have ended are kept here.</source>
        <translation>As conversas encerradas ficam guardadas aqui.</translation>
    </message>
    <message>
        <source>Show open conversations</source>
        <translation>Mostrar conversas abertas</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Nenhuma conversa ainda</translation>
    </message>
    <message>
        <source>The first message a customer sends to one of this organisation&apos;s numbers appears here by itself.</source>
        <translation>A primeira mensagem que um cliente enviar a um dos números desta organização aparece aqui sozinha.</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Nenhuma organização ainda</translation>
    </message>
    <message>
        <source>You are not a member of any organisation. An administrator adds one with: ownerctl owner add</source>
        <translation>Você não é membro de nenhuma organização. Um administrador cria uma com: ownerctl owner add</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>The conversations could not be loaded</source>
        <translation>Não foi possível carregar as conversas</translation>
    </message>
    <message>
        <source>Could not load more</source>
        <translation>Não foi possível carregar mais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln aberta</numerusform>
            <numerusform>%Ln abertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversa</numerusform>
            <numerusform>%Ln conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln</source>
        <translation>
            <numerusform>a mais recente</numerusform>
            <numerusform>as %Ln mais recentes</numerusform>
        </translation>
    </message>
    <message>
        <source>none open</source>
        <translation>nenhuma aberta</translation>
    </message>
    <message>
        <source>Nobody was left waiting</source>
        <translation>Ninguém ficou esperando</translation>
    </message>
    <message>
        <source>Conversations that ended by time while the customer waited for an answer are kept here.</source>
        <translation>Aqui ficam as conversas que terminaram por tempo enquanto o cliente esperava resposta.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>Of conversations with news, which stand above what is looked at</extracomment>
        <translation>
            <numerusform>%Ln nova</numerusform>
            <numerusform>%Ln novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln: narrow the list for others</source>
        <translation>
            <numerusform>a primeira: filtre a lista para ver outras</numerusform>
            <numerusform>as primeiras %Ln: filtre a lista para ver outras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln</source>
        <translation>
            <numerusform>a primeira</numerusform>
            <numerusform>as primeiras %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Nada combina com estes filtros</translation>
    </message>
    <message>
        <source>No conversation of this list has all that they ask for.</source>
        <translation>Nenhuma conversa desta lista tem tudo o que eles pedem.</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Mostrar a lista inteira</translation>
    </message>
    <message>
        <source>Nothing of yours is open</source>
        <translation>Você não tem nada aberto</translation>
    </message>
    <message>
        <source>Conversations that you take or that are handed to you appear here.</source>
        <translation>As conversas que você assume ou que lhe são passadas aparecem aqui.</translation>
    </message>
    <message>
        <source>Show what nobody has</source>
        <translation>Mostrar as sem dono</translation>
    </message>
    <message>
        <source>Somebody has every conversation</source>
        <translation>Toda conversa tem dono</translation>
    </message>
    <message>
        <source>New ones wait here until somebody takes them.</source>
        <translation>As novas esperam aqui até alguém assumir.</translation>
    </message>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>Ninguém espera resposta</translation>
    </message>
    <message>
        <source>Whoever waits appears here, the longest first.</source>
        <translation>Quem espera aparece aqui, primeiro quem espera há mais tempo.</translation>
    </message>
    <message>
        <source>Nothing ends soon</source>
        <translation>Nada termina em breve</translation>
    </message>
    <message>
        <source>Conversations that expire or whose reply window ends within two hours appear here, the soonest first.</source>
        <translation>Aqui aparecem as conversas que expiram ou cuja janela de resposta termina em até duas horas, as mais próximas primeiro.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Nada está adiado</translation>
    </message>
    <message>
        <source>Conversations that rest wait here until their time comes or the customer writes.</source>
        <translation>As conversas adiadas esperam aqui até chegar a hora ou o cliente escrever.</translation>
    </message>
    <message>
        <source>Find messages, customers, numbers</source>
        <translation>Buscar mensagens, clientes, números</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>oc::ui::InviteDialog</name>
    <message>
        <source>Invite somebody to %1</source>
        <translation>Convidar alguém para %1</translation>
    </message>
    <message>
        <source>A password is made for them and shown to you once.</source>
        <translation>É criada uma senha, mostrada a você uma única vez.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>They sign in with it. Who can sign in already keeps their password.</source>
        <translation>É com ele que a pessoa entra. Quem já entra mantém a senha.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>As colleagues see it.</source>
        <translation>Como os colegas o veem.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>Primeiro no&amp;me</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>So&amp;brenome</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>Con&amp;vidar</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Isto não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>A member of staff needs a name.</source>
        <translation>Quem é da equipe precisa de um nome.</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 entrou na equipe</translation>
    </message>
    <message>
        <source>%1 could sign in already: the password stays as it is.</source>
        <translation>%1 já podia entrar: a senha continua a mesma.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 was invited</source>
        <translation>Convite feito: %1</translation>
    </message>
    <message>
        <source>Hand this on by a safe way: it is not shown again. It holds unless the address could sign in before; then its password stays.</source>
        <translation>Entregue isto por um meio seguro: não será mostrado de novo. Vale, a não ser que o endereço já pudesse entrar; então a senha dele continua.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
</context>
<context>
    <name>oc::ui::KeptViews</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep this view as …</source>
        <translation>Guardar esta visão como…</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nome da visão</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Remover a visão %1</translation>
    </message>
    <message>
        <source>“%1” was removed: undo</source>
        <translation>“%1” foi removida: desfazer</translation>
    </message>
</context>
<context>
    <name>oc::ui::KeysDialog</name>
    <message>
        <source>No command is called like this.</source>
        <translation>Nenhum comando tem esse nome.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Usar aqui</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restaurar tudo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Click on keys and press others to change them.</source>
        <translation>Clique nas teclas e pressione outras para mudá-las.</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos e teclas</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Reset the keys of “%1”</source>
        <translation>Restaurar as teclas de “%1”</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Teclas de “%1”</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 é de “%2”.</translation>
    </message>
</context>
<context>
    <name>oc::ui::KeysPage</name>
    <message>
        <source>API keys</source>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>With a key a program of yours acts for this organisation over the REST API.</source>
        <translation>Com uma chave, um programa seu age por esta organização pela API REST.</translation>
    </message>
    <message>
        <source>&amp;Revoke …</source>
        <translation>&amp;Revogar …</translation>
    </message>
    <message>
        <source>The program is refused from its next request on. There is no way back: make a new key.</source>
        <translation>O programa é recusado já no próximo pedido. Não tem volta: crie uma chave nova.</translation>
    </message>
    <message>
        <source>&amp;New key …</source>
        <translation>&amp;Nova chave …</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>Ainda sem chave de API</translation>
    </message>
    <message>
        <source>A CRM, a shop or a report needs one to reach this organisation&apos;s conversations.</source>
        <translation>Um CRM, uma loja ou um relatório precisa de uma para chegar às conversas desta organização.</translation>
    </message>
    <message>
        <source>New key …</source>
        <translation>Nova chave …</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>uso: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usada</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revogada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 &quot;Reads&quot;, %2 what that means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogada</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nova chave de API</translation>
    </message>
    <message>
        <source>The key is shown to you once.</source>
        <translation>A chave é mostrada uma única vez.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>Of the program that uses it.</source>
        <translation>Do programa que a usa.</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>&amp;Alcance</translation>
    </message>
    <message>
        <source>Requests a &amp;minute, at most</source>
        <translation>Pedidos por &amp;minuto, no máximo</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Uma chave precisa de um nome.</translation>
    </message>
    <message>
        <source>The key for %1</source>
        <translation>A chave para %1</translation>
    </message>
    <message>
        <source>Store it where the program finds it: it is not shown again.</source>
        <translation>Guarde-a onde o programa a encontre: não será mostrada de novo.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Revogar %1?</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>O último uso foi em %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>Nunca foi usada.</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Revogar</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1: chave revogada.</translation>
    </message>
</context>
<context>
    <name>oc::ui::LabelChips</name>
    <message>
        <source>Take the label %1 off</source>
        <translation>Tirar a etiqueta %1</translation>
    </message>
    <message>
        <source>+ label</source>
        <translation>+ etiqueta</translation>
    </message>
    <message>
        <source>Put on a label</source>
        <translation>Pôr uma etiqueta</translation>
    </message>
</context>
<context>
    <name>oc::ui::LabelsPopover</name>
    <message>
        <source>Find or make a label</source>
        <translation>Procurar ou criar etiqueta</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Reading the labels …</source>
        <translation>Lendo as etiquetas …</translation>
    </message>
    <message>
        <source>The labels could not be read: %1</source>
        <translation>Não foi possível ler as etiquetas: %1</translation>
    </message>
    <message>
        <source>There are no labels yet: type the first one&apos;s name.</source>
        <translation>Ainda não há etiquetas: digite o nome da primeira.</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>Criar “%1”</translation>
    </message>
</context>
<context>
    <name>oc::ui::LeaveTaking</name>
    <message>
        <source>Unsent text</source>
        <translation>Texto não enviado</translation>
    </message>
    <message>
        <source>Something that you wrote and did not send can&apos;t be saved just now, because the database doesn&apos;t answer. It is lost when you leave.</source>
        <translation>Algo que você escreveu e não enviou não pode ser salvo agora, porque o banco de dados não responde. Será perdido se você sair.</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation>Sair mesmo assim</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
</context>
<context>
    <name>oc::ui::LinkBanner</name>
    <message>
        <source>The database can&apos;t be reached. You see everything as of %1; it catches up by itself. Your drafts stay.</source>
        <translation>O banco de dados não responde. Você vê tudo como estava às %1; a tela se atualiza sozinha. Seus rascunhos ficam.</translation>
    </message>
</context>
<context>
    <name>oc::ui::LinkDialog</name>
    <message>
        <source>Open this page?</source>
        <translation>Abrir esta página?</translation>
    </message>
    <message>
        <source>Write to this address?</source>
        <translation>Escrever para este endereço?</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <translation>Ligar para este número?</translation>
    </message>
    <message>
        <source>What stands before “@” only looks like an address: this leads to %1.</source>
        <translation>O que vem antes de “@” só parece um endereço: isto leva a %1.</translation>
    </message>
    <message>
        <source>It leads to a number instead of a name, which well-known places avoid.</source>
        <translation>Leva a um número em vez de um nome, o que sites conhecidos evitam.</translation>
    </message>
    <message>
        <source>Its name mixes letters of several alphabets, as is done to look like another one.</source>
        <translation>O nome mistura letras de vários alfabetos, como se faz para se parecer com outro.</translation>
    </message>
    <message>
        <source>Its name is written in another alphabet, whose letters may look like Latin ones.</source>
        <translation>O nome está escrito em outro alfabeto, cujas letras podem se parecer com as latinas.</translation>
    </message>
    <message>
        <source>It holds characters that can&apos;t be seen or that turn text around.</source>
        <translation>Contém caracteres que não se veem ou que invertem o texto.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>It came in a message. Open it only if you know where it leads.</source>
        <translation>Veio em uma mensagem. Abra somente se souber aonde leva.</translation>
    </message>
    <message>
        <source>%1 is really %2.</source>
        <extracomment>Of a web address: %1 its name in letters, %2 as computers write it, &quot;xn--…&quot;</extracomment>
        <translation>%1 é, na verdade, %2.</translation>
    </message>
    <message>
        <source>Cop&amp;y address</source>
        <translation>Cop&amp;iar endereço</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
</context>
<context>
    <name>oc::ui::ListActions</name>
    <message>
        <source>Close the conversation with %1?</source>
        <translation>Encerrar a conversa com %1?</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln conversation(s)?</source>
        <translation>
            <numerusform>Encerrar %Ln conversa?</numerusform>
            <numerusform>Encerrar %Ln conversas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como não lida</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>Encerrar…</translation>
    </message>
    <message>
        <source>Copy the conversation&apos;s number</source>
        <translation>Copiar o número da conversa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) changed</source>
        <translation>
            <numerusform>%Ln conversa alterada</numerusform>
            <numerusform>%Ln conversas alteradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 could not be changed: %3</source>
        <extracomment>%1 &quot;3&quot;, %2 &quot;40&quot;, %3 why</extracomment>
        <translation>%1 de %2 não puderam ser alteradas: %3</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>oc::ui::ListPage</name>
    <message>
        <source>What you were changing was removed elsewhere.</source>
        <translation>O que você estava mudando foi removido em outro lugar.</translation>
    </message>
</context>
<context>
    <name>oc::ui::LockView</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Trocar de usuário</translation>
    </message>
    <message>
        <source>Locked. New messages keep coming in.</source>
        <translation>Bloqueado. As novas mensagens continuam chegando.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Senha de %1</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>Essa não é a senha.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer, so that the password can&apos;t be checked. Try again in a moment.</source>
        <translation>O servidor não responde, por isso a senha não pode ser conferida. Tente de novo daqui a pouco.</translation>
    </message>
</context>
<context>
    <name>oc::ui::LossNotice</name>
    <message>
        <source>You no longer belong to %1, or it was switched off. Its conversations are gone from here.</source>
        <extracomment>%1 is an organisation&apos;s name, or several</extracomment>
        <translation>Você não faz mais parte de %1, ou ela foi desativada. As conversas dela não estão mais aqui.</translation>
    </message>
    <message>
        <source>What you wrote there and did not send can&apos;t be kept: copy it if you need it.</source>
        <translation>O que você escreveu lá e não enviou não pode ser guardado: copie se precisar.</translation>
    </message>
    <message>
        <source>Copy unsent text</source>
        <translation>Copiar o texto não enviado</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>oc::ui::MainWindow</name>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>atendente</translation>
    </message>
    <message>
        <source>reads only</source>
        <translation>só leitura</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>Lista de conversas</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Go through the conversations</source>
        <translation>Percorrer as conversas</translation>
    </message>
    <message>
        <source>Open, and write</source>
        <translation>Abrir e escrever</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Rolar</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copiar o que está selecionado</translation>
    </message>
    <message>
        <source>Keep the conversation open</source>
        <translation>Manter a conversa aberta</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Quebrar a linha</translation>
    </message>
    <message>
        <source>Take the suggested answer</source>
        <translation>Usar a resposta sugerida</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Find and do …</source>
        <translation>Buscar e fazer …</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Próxima conversa</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversa anterior</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Ir para a lista</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Escrever uma resposta</translation>
    </message>
    <message>
        <source>composer reply</source>
        <translation>responder mensagem</translation>
    </message>
    <message>
        <source>Read everything anew</source>
        <translation>Ler tudo de novo</translation>
    </message>
    <message>
        <source>refresh reload</source>
        <translation>atualizar recarregar</translation>
    </message>
    <message>
        <source>Go to tenant %1</source>
        <translation>Ir para a organização %1</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administração</translation>
    </message>
    <message>
        <source>staff Twilio features settings</source>
        <translation>equipe Twilio recursos configurações</translation>
    </message>
    <message>
        <source>Try the closure detector on past conversations</source>
        <translation>Testar o detector de encerramento em conversas passadas</translation>
    </message>
    <message>
        <source>back-test</source>
        <translation>back-test simulação</translation>
    </message>
    <message>
        <source>Preferences …</source>
        <translation>Preferências …</translation>
    </message>
    <message>
        <source>settings theme language</source>
        <translation>configurações tema idioma</translation>
    </message>
    <message>
        <source>Keys …</source>
        <translation>Teclas …</translation>
    </message>
    <message>
        <source>shortcuts help</source>
        <translation>atalhos ajuda</translation>
    </message>
    <message>
        <source>About Owner Console …</source>
        <translation>Sobre o Owner Console …</translation>
    </message>
    <message>
        <source>version diagnostics help</source>
        <translation>versão diagnóstico ajuda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message numerus="yes">
        <source>%n open conversation(s)</source>
        <translation>
            <numerusform>%n conversa aberta</numerusform>
            <numerusform>%n conversas abertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Conversa aberta</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>assign to me</source>
        <translation>atribuir a mim pegar</translation>
    </message>
    <message>
        <source>Assign or transfer …</source>
        <translation>Atribuir ou transferir …</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>assign nobody</source>
        <translation>atribuir ninguém devolver</translation>
    </message>
    <message>
        <source>Write an internal note</source>
        <translation>Escrever nota interna</translation>
    </message>
    <message>
        <source>comment team</source>
        <translation>comentário equipe</translation>
    </message>
    <message>
        <source>Snooze …</source>
        <translation>Adiar …</translation>
    </message>
    <message>
        <source>later remind</source>
        <translation>depois lembrar</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>adiar</translation>
    </message>
    <message>
        <source>Extend by one hour</source>
        <translation>Estender por uma hora</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>expiração prazo</translation>
    </message>
    <message>
        <source>Extend by the usual time</source>
        <translation>Estender pelo prazo padrão</translation>
    </message>
    <message>
        <source>Labels …</source>
        <translation>Etiquetas …</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag marcador</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridade</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioridade alta</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridade baixa</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Sem prioridade</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como não lida</translation>
    </message>
    <message>
        <source>Put in a quick reply</source>
        <translation>Inserir resposta rápida</translation>
    </message>
    <message>
        <source>canned template</source>
        <translation>pronta modelo</translation>
    </message>
    <message>
        <source>Manage quick replies …</source>
        <translation>Gerenciar respostas rápidas …</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Enviar e encerrar</translation>
    </message>
    <message>
        <source>Send, and on to the next</source>
        <translation>Enviar e ir para a próxima</translation>
    </message>
    <message>
        <source>Take back what is being sent</source>
        <translation>Desfazer o envio</translation>
    </message>
    <message>
        <source>undo cancel</source>
        <translation>desfazer cancelar</translation>
    </message>
    <message>
        <source>Copy the conversation&apos;s number</source>
        <translation>Copiar o número da conversa</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>Encerrar …</translation>
    </message>
    <message>
        <source>end finish</source>
        <translation>terminar finalizar</translation>
    </message>
    <message>
        <source>Pick several</source>
        <translation>Selecionar várias</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Show the list “%1”</source>
        <translation>Mostrar a lista “%1”</translation>
    </message>
    <message>
        <source>view queue</source>
        <translation>visão fila</translation>
    </message>
    <message>
        <source>Assign what is picked …</source>
        <translation>Atribuir a seleção…</translation>
    </message>
    <message>
        <source>Label what is picked …</source>
        <translation>Etiquetar a seleção…</translation>
    </message>
    <message>
        <source>Give what is picked a priority …</source>
        <translation>Dar prioridade à seleção…</translation>
    </message>
    <message>
        <source>Snooze what is picked …</source>
        <translation>Adiar a seleção…</translation>
    </message>
    <message>
        <source>Close what is picked …</source>
        <translation>Encerrar a seleção…</translation>
    </message>
    <message>
        <source>bulk</source>
        <translation>em massa várias</translation>
    </message>
    <message>
        <source>Take what is picked</source>
        <translation>Assumir a seleção</translation>
    </message>
    <message>
        <source>assign me</source>
        <translation>atribuir mim</translation>
    </message>
    <message>
        <source>Filters and kept views …</source>
        <translation>Filtros e visões guardadas…</translation>
    </message>
    <message>
        <source>narrow labels date</source>
        <translation>filtrar etiquetas data</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>Mostrar ou esconder o cliente</translation>
    </message>
    <message>
        <source>panel contact</source>
        <translation>painel contato</translation>
    </message>
    <message>
        <source>Export the transcript …</source>
        <translation>Exportar a transcrição …</translation>
    </message>
    <message>
        <source>save file download PDF HTML text JSON</source>
        <translation>salvar arquivo baixar PDF HTML texto JSON</translation>
    </message>
    <message>
        <source>Picture viewer</source>
        <translation>Visualizador de imagens</translation>
    </message>
    <message>
        <source>Find messages, customers, numbers</source>
        <translation>Buscar mensagens, clientes, números</translation>
    </message>
    <message>
        <source>Go through files, links and next steps, and open them</source>
        <translation>Percorrer arquivos, links e próximos passos, e abri-los</translation>
    </message>
    <message>
        <source>Tab Enter</source>
        <translation>Tab Enter</translation>
    </message>
    <message>
        <source>Back and on in a voice message</source>
        <translation>Voltar e avançar numa mensagem de voz</translation>
    </message>
    <message>
        <source>The one before, and the next</source>
        <translation>A anterior e a próxima</translation>
    </message>
    <message>
        <source>Larger, smaller, whole, actual size</source>
        <translation>Maior, menor, inteira, tamanho real</translation>
    </message>
    <message>
        <source>search</source>
        <translation>busca pesquisar procurar</translation>
    </message>
    <message>
        <source>Find messages, customers, numbers …</source>
        <translation>Buscar mensagens, clientes, números …</translation>
    </message>
    <message>
        <source>Find in this conversation …</source>
        <translation>Buscar nesta conversa …</translation>
    </message>
    <message>
        <source>Earlier hit</source>
        <translation>Resultado anterior da busca</translation>
    </message>
    <message>
        <source>Later hit</source>
        <translation>Resultado seguinte da busca</translation>
    </message>
    <message>
        <source>Attach files …</source>
        <translation>Anexar arquivos …</translation>
    </message>
    <message>
        <source>picture document photo</source>
        <translation>imagem documento foto anexo</translation>
    </message>
    <message>
        <source>Put in an emoji …</source>
        <translation>Inserir um emoji …</translation>
    </message>
    <message>
        <source>smiley</source>
        <translation>carinha</translation>
    </message>
    <message>
        <source>Open the conversation of this link</source>
        <translation>Abrir a conversa deste link</translation>
    </message>
    <message>
        <source>Copy a link to the conversation</source>
        <translation>Copiar um link para a conversa</translation>
    </message>
    <message>
        <source>address share URL</source>
        <translation>endereço compartilhar URL</translation>
    </message>
</context>
<context>
    <name>oc::ui::MinutesField</name>
    <message>
        <source>Use the default, %1</source>
        <extracomment>%1 &quot;24 hours&quot;</extracomment>
        <translation>Usar o padrão, %1</translation>
    </message>
    <message>
        <source>minutes (%1)</source>
        <extracomment>After a number in a field; %1 &quot;24 hours&quot;</extracomment>
        <translation>minutos (%1)</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
</context>
<context>
    <name>oc::ui::NameField</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>The customer&apos;s own name</source>
        <translation>O nome que o cliente usa</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Mudar o nome</translation>
    </message>
</context>
<context>
    <name>oc::ui::NoteField</name>
    <message>
        <source>Back to the reply</source>
        <translation>Voltar à resposta</translation>
    </message>
    <message>
        <source>Write to the team; @ calls a colleague</source>
        <translation>Escreva para a equipe; @ chama um colega</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Não foi guardada: %1</translation>
    </message>
    <message>
        <source>Change the internal note</source>
        <translation>Alterar a nota interna</translation>
    </message>
    <message>
        <source>Internal note: the team sees it, the customer never does</source>
        <translation>Nota interna: a equipe vê, o cliente nunca</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Guardar alteração</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Don&apos;t change it</source>
        <translation>Não alterar</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>%n caractere a mais</numerusform>
            <numerusform>%n caracteres a mais</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter keeps it · Shift+Enter breaks the line</source>
        <translation>Enter guarda · Shift+Enter quebra a linha</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it · Enter breaks the line</source>
        <translation>Ctrl+Enter guarda · Enter quebra a linha</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>oc::ui::NotesField</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>What every colleague should know</source>
        <translation>O que todos os colegas devem saber</translation>
    </message>
    <message>
        <source>Notes about the customer</source>
        <translation>Notas sobre o cliente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %Ln character(s): not kept.</source>
        <translation>
            <numerusform>%Ln caractere a mais: não foi guardado.</numerusform>
            <numerusform>%Ln caracteres a mais: não foi guardado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Não foi guardado: %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::Palette</name>
    <message>
        <source>Nothing is called like this.</source>
        <translation>Nada tem esse nome.</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Buscar e fazer</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>O que buscar</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>O que combina</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>A command, a customer, words of a message …</source>
        <translation>Um comando, um cliente, palavras de uma mensagem …</translation>
    </message>
</context>
<context>
    <name>oc::ui::PaletteSearch</name>
    <message>
        <source>More …</source>
        <translation>Mais …</translation>
    </message>
    <message>
        <source>all results, in the list</source>
        <translation>todos os resultados, na lista</translation>
    </message>
</context>
<context>
    <name>oc::ui::PasswordDialog</name>
    <message>
        <source>New password for %1?</source>
        <translation>Nova senha para %1?</translation>
    </message>
    <message>
        <source>The old one stops working at once. The new one is shown to you once, to hand on.</source>
        <translation>A antiga deixa de valer na hora. A nova é mostrada uma única vez, para você entregar.</translation>
    </message>
    <message>
        <source>&amp;Make a new password</source>
        <translation>&amp;Criar nova senha</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>Nova senha para %1</translation>
    </message>
    <message>
        <source>Hand this on by a safe way: it is not shown again.</source>
        <translation>Entregue isto por um meio seguro: não será mostrado de novo.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
</context>
<context>
    <name>oc::ui::PasswordPair</name>
    <message>
        <source>New &amp;password</source>
        <translation>Nova &amp;senha</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>A mesma &amp;de novo</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
    <message>
        <source>At least 10 characters; several words are a good one.</source>
        <translation>Pelo menos 10 caracteres; várias palavras dão uma boa senha.</translation>
    </message>
</context>
<context>
    <name>oc::ui::PeriodField</name>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Between …</source>
        <translation>Entre …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>oc::ui::PersonButton</name>
    <message>
        <source>Signed in: %1</source>
        <translation>Conectado: %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::PersonMenu</name>
    <message>
        <source>Change &amp;password …</source>
        <translation>Trocar a &amp;senha …</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Lock by &amp;itself after</source>
        <translation>Bloquear so&amp;zinho após</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Switch user …</source>
        <translation>&amp;Trocar de usuário …</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>The operator of this computer has no password.</source>
        <translation>O operador deste computador não tem senha.</translation>
    </message>
</context>
<context>
    <name>oc::ui::PersonSection</name>
    <message>
        <source>Copy the number</source>
        <translation>Copiar o número</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Staff wrote this name</source>
        <translation>Nome escrito pela equipe</translation>
    </message>
    <message>
        <source>What the customer calls themselves</source>
        <translation>Como o cliente se chama</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Idioma desconhecido</translation>
    </message>
    <message>
        <source>The customer&apos;s language</source>
        <translation>O idioma do cliente</translation>
    </message>
    <message>
        <source>%1 there</source>
        <extracomment>%1 what the clocks show where the customer is: &quot;18:23&quot;</extracomment>
        <translation>%1 lá</translation>
    </message>
    <message>
        <source>The customer&apos;s own name is shown again.</source>
        <translation>Volta a aparecer o nome que o cliente usa.</translation>
    </message>
    <message>
        <source>Name changed.</source>
        <translation>Nome mudado.</translation>
    </message>
    <message>
        <source>Language changed.</source>
        <translation>Idioma mudado.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
</context>
<context>
    <name>oc::ui::PickBar</name>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Pick nothing</source>
        <translation>Desfazer a seleção</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picked: all that is loaded</source>
        <translation>
            <numerusform>%Ln selecionada: tudo o que está carregado</numerusform>
            <numerusform>%Ln selecionadas: tudo o que está carregado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picked</source>
        <translation>
            <numerusform>%Ln selecionada</numerusform>
            <numerusform>%Ln selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has more. Scroll down to load them.</source>
        <translation>A lista tem mais. Role para baixo para carregá-las.</translation>
    </message>
</context>
<context>
    <name>oc::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Carregando …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown</source>
        <translation>A imagem não pode ser mostrada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagem inteira</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamanho real</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar a imagem</translation>
    </message>
    <message>
        <source>Save the picture …</source>
        <translation>Salvar a imagem …</translation>
    </message>
    <message>
        <source>Close the viewer</source>
        <translation>Fechar o visualizador</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Próxima imagem</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>oc::ui::PreferencesDialog</name>
    <message>
        <source>No preference is called like this.</source>
        <translation>Nenhuma preferência tem esse nome.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Buscar preferências</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aparência e idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>colours night</source>
        <translation>cores noite</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Holds from the next start of the program.</source>
        <translation>Vale a partir da próxima abertura do programa.</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>tradução língua</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>Escrita e teclas</translation>
    </message>
    <message>
        <source>A message is &amp;sent by</source>
        <translation>A mensagem é &amp;enviada por</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Shift+Enter always breaks the line.</source>
        <translation>Shift+Enter sempre quebra a linha.</translation>
    </message>
    <message>
        <source>return new line</source>
        <translation>retorno nova linha</translation>
    </message>
    <message>
        <source>Change keys …</source>
        <translation>Mudar teclas …</translation>
    </message>
    <message>
        <source>&amp;Keys of commands</source>
        <translation>Te&amp;clas dos comandos</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>atalhos</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply can be &amp;undone for</source>
        <translation>Uma resposta pode ser &amp;desfeita por</translation>
    </message>
    <message>
        <source>It is sent when they are over.</source>
        <translation>Ela é enviada quando acabam.</translation>
    </message>
    <message>
        <source>take back recall delay</source>
        <translation>desfazer cancelar retirar atraso</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>&amp;Notify me of</source>
        <translation>&amp;Notificar sobre</translation>
    </message>
    <message>
        <source>Mine and unassigned</source>
        <translation>Minhas e sem dono</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>And of notes that call me. Never of the conversation that I look at.</source>
        <translation>E sobre notas que me chamam. Nunca sobre a conversa que estou vendo.</translation>
    </message>
    <message>
        <source>desktop popup alert mention</source>
        <translation>área de trabalho aviso alerta menção</translation>
    </message>
    <message>
        <source>A notification &amp;shows</source>
        <translation>A notificação &amp;mostra</translation>
    </message>
    <message>
        <source>Name and words</source>
        <translation>Nome e texto</translation>
    </message>
    <message>
        <source>Only the name</source>
        <translation>Só o nome</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Nenhum dos dois</translation>
    </message>
    <message>
        <source>Neither is shown while the program is locked.</source>
        <translation>Nenhum dos dois aparece com o programa bloqueado.</translation>
    </message>
    <message>
        <source>privacy preview</source>
        <translation>privacidade prévia</translation>
    </message>
    <message>
        <source>A sound &amp;goes with it</source>
        <translation>Com um &amp;som</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>mute quiet noise</source>
        <translation>silêncio ruído mudo</translation>
    </message>
    <message>
        <source>&amp;Closing the window</source>
        <translation>&amp;Fechar a janela</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation>Encerra o programa</translation>
    </message>
    <message>
        <source>Leaves it in the tray</source>
        <translation>Deixa o programa na bandeja</translation>
    </message>
    <message>
        <source>Where the desktop has a tray. Ctrl+Q always ends it.</source>
        <translation>Onde a área de trabalho tem bandeja. Ctrl+Q sempre encerra.</translation>
    </message>
    <message>
        <source>background minimise</source>
        <translation>segundo plano minimizar</translation>
    </message>
    <message>
        <source>Check the s&amp;pelling</source>
        <translation>Verificar a o&amp;rtografia</translation>
    </message>
    <message>
        <source>dictionary words underline mistakes</source>
        <translation>dicionário palavras sublinhar erros</translation>
    </message>
</context>
<context>
    <name>oc::ui::PreviewDialog</name>
    <message>
        <source>would be closed</source>
        <translation>seria encerrada</translation>
    </message>
    <message>
        <source>would be announced</source>
        <translation>seria avisada</translation>
    </message>
    <message>
        <source>no longer announced</source>
        <translation>não mais avisada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be closed</source>
        <translation>
            <numerusform>%Ln seria encerrada</numerusform>
            <numerusform>%Ln seriam encerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be announced to the agent</source>
        <translation>
            <numerusform>%Ln seria avisada ao atendente</numerusform>
            <numerusform>%Ln seriam avisadas ao atendente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would no longer be announced</source>
        <translation>
            <numerusform>%Ln não seria mais avisada</numerusform>
            <numerusform>%Ln não seriam mais avisadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open conversation(s) in which the customer spoke last were looked at.</source>
        <translation>
            <numerusform>%Ln conversa aberta em que o cliente falou por último foi analisada.</numerusform>
            <numerusform>%Ln conversas abertas em que o cliente falou por último foram analisadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes for any of them.</source>
        <translation>Nada muda para nenhuma delas.</translation>
    </message>
    <message>
        <source>There are more than one look covers.</source>
        <translation>Há mais do que cabe em uma análise.</translation>
    </message>
    <message>
        <source>What this changes: %1</source>
        <translation>O que isto muda: %1</translation>
    </message>
    <message>
        <source>Looking at the open conversations …</source>
        <translation>Analisando as conversas abertas …</translation>
    </message>
    <message>
        <source>Conversations that are touched</source>
        <translation>Conversas afetadas</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
</context>
<context>
    <name>oc::ui::ProofPage</name>
    <message>
        <source>Isolation proof</source>
        <translation>Prova de isolamento</translation>
    </message>
    <message>
        <source>Tries on the live database to read and change each organisation&apos;s data as somebody else. Nothing is changed by it.</source>
        <translation>Tenta, no banco de dados em uso, ler e mudar os dados de cada organização como se fosse outra pessoa. Nada é alterado.</translation>
    </message>
    <message>
        <source>&amp;Run the proof</source>
        <translation>&amp;Executar a prova</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>Andamento da prova</translation>
    </message>
    <message>
        <source>The proof takes an administrator of the database. On the server it is run by “ownerctl isolation-proof”.</source>
        <translation>A prova exige um administrador do banco de dados. No servidor ela é feita com “ownerctl isolation-proof”.</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Ainda não executada</translation>
    </message>
    <message>
        <source>It takes some seconds, also while people work.</source>
        <translation>Leva alguns segundos, também com gente trabalhando.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln probe(s)</source>
        <translation>
            <numerusform>%Ln tentativa</numerusform>
            <numerusform>%Ln tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>held</source>
        <translation>resistiu</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>não resistiu</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln probe(s) held.</source>
        <translation>
            <numerusform>O isolamento resistiu a %Ln tentativa.</numerusform>
            <numerusform>O isolamento resistiu a todas as %Ln tentativas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln probe(s) got through. Take the installation off the network until it is understood.</source>
        <translation>
            <numerusform>%Ln tentativa passou. Tire a instalação da rede até entender por quê.</numerusform>
            <numerusform>%Ln tentativas passaram. Tire a instalação da rede até entender por quê.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else got at anything of it, %1.</source>
        <translation>Ninguém mais chegou a nada dela, %1.</translation>
    </message>
    <message>
        <source>Somebody else got at its data, %1.</source>
        <translation>Outra pessoa chegou aos dados dela, %1.</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>não havia nada</translation>
    </message>
</context>
<context>
    <name>oc::ui::QueryChips</name>
    <message>
        <source>Narrowed to %1: show all</source>
        <translation>Filtrado por %1: mostrar tudo</translation>
    </message>
    <message>
        <source>Click to show all</source>
        <translation>Clique para mostrar tudo</translation>
    </message>
</context>
<context>
    <name>oc::ui::QuickReplies</name>
    <message>
        <source>Manage quick replies …</source>
        <translation>Gerenciar respostas rápidas …</translation>
    </message>
</context>
<context>
    <name>oc::ui::QuickRepliesDialog</name>
    <message>
        <source>Quick replies</source>
        <translation>Respostas rápidas</translation>
    </message>
    <message>
        <source>In a reply, type / and the shortcut.</source>
        <translation>Numa resposta, digite / e o atalho.</translation>
    </message>
    <message>
        <source>&amp;Quick replies</source>
        <translation>&amp;Respostas rápidas</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>&amp;Atalho</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens, without the slash.</source>
        <translation>Letras minúsculas, números e hifens, sem a barra.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>T&amp;ext</source>
        <translation>T&amp;exto</translation>
    </message>
    <message>
        <source>{name}, {first_name}, {agent} and {company} are filled in.</source>
        <translation>{name}, {first_name}, {agent} e {company} são preenchidos.</translation>
    </message>
    <message>
        <source>For everybody in %1</source>
        <translation>Para todos em %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>New quick reply</source>
        <translation>Nova resposta rápida</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>minha</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>de todos</translation>
    </message>
    <message>
        <source>Administrators of the tenant write these.</source>
        <translation>Estas são dos administradores da organização.</translation>
    </message>
    <message>
        <source>Delete the quick reply?</source>
        <translation>Excluir a resposta rápida?</translation>
    </message>
</context>
<context>
    <name>oc::ui::SaveBar</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>oc::ui::SearchPanel</name>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Searching older messages …</source>
        <translation>Buscando mensagens mais antigas …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Search older messages</source>
        <translation>Buscar mensagens mais antigas</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>A busca falhou</translation>
    </message>
    <message>
        <source>Find customers and messages</source>
        <translation>Encontre clientes e mensagens</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No customer and no message has all of this.</source>
        <translation>Nenhum cliente e nenhuma mensagem tem tudo isso.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln message(s)</source>
        <translation>
            <numerusform>a mensagem mais recente</numerusform>
            <numerusform>as %Ln mensagens mais recentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::SecretField</name>
    <message>
        <source>Stored – leave empty to keep it</source>
        <translation>Guardado – deixe vazio para manter</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>oc::ui::ShareField</name>
    <message>
        <source>now %1</source>
        <extracomment>Beside a value that was changed: what it is at present, %1 &quot;60 %&quot;</extracomment>
        <translation>hoje %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::SignInView</name>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;Manter-me conectado</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Se&amp;nha</translation>
    </message>
    <message>
        <source>Asking the keychain for your password …</source>
        <translation>Pedindo a sua senha ao chaveiro …</translation>
    </message>
    <message>
        <source>Not possible here: no keychain runs on this desktop, and a password is kept nowhere else.</source>
        <translation>Não é possível aqui: nenhum chaveiro está em uso neste desktop, e a senha não é guardada em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Name the server as host, host:port or host:port/database.</source>
        <translation>Escreva o servidor como host, host:porta ou host:porta/banco.</translation>
    </message>
    <message>
        <source>Write the e-mail address that you were invited with.</source>
        <translation>Escreva o endereço de e-mail com que você foi convidado.</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>Escreva a sua senha.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Entrando …</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Conectando a %1 …</translation>
    </message>
    <message>
        <source>The password in the keychain is no longer right.</source>
        <translation>A senha guardada no chaveiro já não está certa.</translation>
    </message>
</context>
<context>
    <name>oc::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>oc::ui::SkeletonList</name>
    <message>
        <source>Loading conversations</source>
        <translation>Carregando conversas</translation>
    </message>
</context>
<context>
    <name>oc::ui::SpellMarks</name>
    <message>
        <source>No better spelling is known</source>
        <translation>Nenhuma grafia melhor conhecida</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <extracomment>%1 a word that the agent has written</extracomment>
        <translation>Adicionar “%1” ao dicionário</translation>
    </message>
</context>
<context>
    <name>oc::ui::Spelling</name>
    <message>
        <source>There is no dictionary on this computer: install hunspell-pt-br, hunspell-en-us or hunspell-es.</source>
        <translation>Não há dicionário neste computador: instale hunspell-pt-br, hunspell-en-us ou hunspell-es.</translation>
    </message>
    <message>
        <source>In the customer&apos;s language, else in that of the program. There are dictionaries for: %1.</source>
        <translation>No idioma do cliente, senão no do programa. Há dicionários para: %1.</translation>
    </message>
    <message>
        <source>One can&apos;t be used: %1.</source>
        <translation>Um não pode ser usado: %1.</translation>
    </message>
    <message>
        <source>The word could not be kept: %1 can&apos;t be written.</source>
        <translation>A palavra não pôde ser guardada: não é possível escrever em %1.</translation>
    </message>
</context>
<context>
    <name>oc::ui::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Who works for the organisation, and what each may do.</source>
        <translation>Quem trabalha para a organização, e o que cada um pode fazer.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>As colleagues see it beside what the person wrote.</source>
        <translation>Como os colegas o veem ao lado do que a pessoa escreveu.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>Primeiro no&amp;me</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>So&amp;brenome</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Reset &amp;password …</source>
        <translation>Redefinir &amp;senha …</translation>
    </message>
    <message>
        <source>Makes a new password that you hand on. What is open under the old one stays until it is closed.</source>
        <translation>Cria uma senha nova para você entregar. O que está aberto com a antiga segue até ser fechado.</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>Re&amp;mover …</translation>
    </message>
    <message>
        <source>Takes the person out of this organisation. What they wrote stays, with their name.</source>
        <translation>Tira a pessoa desta organização. O que escreveu fica, com o nome dela.</translation>
    </message>
    <message>
        <source>&amp;Invite …</source>
        <translation>Con&amp;vidar …</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ninguém ainda</translation>
    </message>
    <message>
        <source>Invite the people who answer this organisation&apos;s customers.</source>
        <translation>Convide quem responde aos clientes desta organização.</translation>
    </message>
    <message>
        <source>Invite …</source>
        <translation>Convidar …</translation>
    </message>
    <message>
        <source>name only</source>
        <translation>só nome</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inativo</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>never, or not known</source>
        <translation>nunca, ou não se sabe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Aqui desde</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>No: only a name that messages are written under</source>
        <translation>Não: só um nome que assina mensagens</translation>
    </message>
    <message>
        <source>The last administrator: make somebody else one first.</source>
        <translation>O último administrador: antes torne outra pessoa administradora.</translation>
    </message>
    <message>
        <source>Deac&amp;tivate …</source>
        <translation>Desa&amp;tivar …</translation>
    </message>
    <message>
        <source>Ac&amp;tivate</source>
        <translation>A&amp;tivar</translation>
    </message>
    <message>
        <source>Ends what the person has open here at once; nothing is lost, and it can be taken back.</source>
        <translation>Encerra na hora o que a pessoa tem aberto aqui; nada se perde, e pode ser revertido.</translation>
    </message>
    <message>
        <source>Lets the person in again, as before.</source>
        <translation>Deixa a pessoa entrar de novo, como antes.</translation>
    </message>
    <message>
        <source>This is you: another administrator can take your access away.</source>
        <translation>É você: outro administrador pode retirar o seu acesso.</translation>
    </message>
    <message>
        <source>Also works for organisations that you don&apos;t administer: only a platform administrator may do this. Deactivating here is yours to do.</source>
        <translation>Trabalha também para organizações que você não administra: só um administrador da plataforma pode fazer isto. Desativar aqui cabe a você.</translation>
    </message>
    <message>
        <source>&amp;Unlock the login</source>
        <translation>Desblo&amp;quear o acesso</translation>
    </message>
    <message>
        <source>Lock the lo&amp;gin …</source>
        <translation>Blo&amp;quear o acesso …</translation>
    </message>
    <message>
        <source>The person can&apos;t sign in anywhere; unlocking brings that back.</source>
        <translation>A pessoa não entra em lugar nenhum; desbloquear desfaz isso.</translation>
    </message>
    <message>
        <source>Signs the person out everywhere, in all organisations, until it is unlocked.</source>
        <translation>Tira a pessoa de toda parte, em todas as organizações, até ser desbloqueado.</translation>
    </message>
    <message>
        <source>A member of staff needs a name.</source>
        <translation>Quem é da equipe precisa de um nome.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>%1 may work here again.</source>
        <translation>%1 pode trabalhar aqui de novo.</translation>
    </message>
    <message>
        <source>%1 is inactive here.</source>
        <translation>%1 está sem acesso aqui.</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Desativar %1?</translation>
    </message>
    <message>
        <source>What the person has open of %1 is closed at once. Drafts and messages stay.</source>
        <translation>O que a pessoa tem aberto de %1 é fechado na hora. Rascunhos e mensagens ficam.</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Desativar</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 pode entrar de novo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in any more.</source>
        <translation>%1 não pode mais entrar.</translation>
    </message>
    <message>
        <source>Lock the login of %1?</source>
        <translation>Bloquear o acesso de %1?</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once, in every organisation.</source>
        <translation>%1 sai de toda parte na hora, em todas as organizações.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>What %1 wrote stays. Somebody who works for no organisation any more can&apos;t sign in either.</source>
        <translation>O que %1 escreveu fica. Quem não trabalha mais para nenhuma organização também não entra mais.</translation>
    </message>
    <message>
        <source>What %1 wrote stays. They go on working for other organisations.</source>
        <translation>O que %1 escreveu fica. Continua a trabalhar para outras organizações.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1: remoção concluída.</translation>
    </message>
</context>
<context>
    <name>oc::ui::StartupView</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Getting your desk ready</source>
        <translation>Preparando sua mesa</translation>
    </message>
</context>
<context>
    <name>oc::ui::StatusLine</name>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>iniciando…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>funcionando</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>%1 · last %2</source>
        <extracomment>Receiver: %1 its address, %2 time of the last message that came in</extracomment>
        <translation>%1 · última %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the queue</source>
        <translation>
            <numerusform>%Ln na fila</numerusform>
            <numerusform>%Ln na fila</numerusform>
        </translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>último envio %1</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>indisponível</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>Conversations do not end by themselves: %1</source>
        <extracomment>%1 why expiry and idle timeout can&apos;t be applied</extracomment>
        <translation>As conversas não terminam sozinhas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in the journal</source>
        <extracomment>what came while the database was away</extracomment>
        <translation>
            <numerusform>%Ln aguarda no diário</numerusform>
            <numerusform>%Ln aguardam no diário</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::SuggestionStrip</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>Adds it to what you write (%1)</source>
        <translation>Acrescenta ao que você escreve (%1)</translation>
    </message>
    <message>
        <source>No suggestion: %1</source>
        <translation>Sem sugestão: %1</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugestão</translation>
    </message>
    <message>
        <source>Writing a suggestion …</source>
        <translation>Escrevendo uma sugestão …</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>oc::ui::SummaryPopover</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Summary: %1</source>
        <translation>Resumo: %1</translation>
    </message>
    <message>
        <source>No summary: %1</source>
        <translation>Sem resumo: %1</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Escrevendo …</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>oc::ui::TenantModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Tool tip of a tenant: %1 its name, %2 &quot;3 unread conversations&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unread conversation(s)</source>
        <translation>
            <numerusform>%n conversa não lida</numerusform>
            <numerusform>%n conversas não lidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::TenantRail</name>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Closure back-test …</source>
        <translation>Teste retroativo de encerramento …</translation>
    </message>
    <message>
        <source>Closure back-test</source>
        <translation>Teste retroativo de encerramento</translation>
    </message>
    <message>
        <source>Administration … (Ctrl+,)</source>
        <translation>Administração … (Ctrl+,)</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administração</translation>
    </message>
    <message>
        <source>Administration …</source>
        <translation>Administração …</translation>
    </message>
</context>
<context>
    <name>oc::ui::TenantsPage</name>
    <message>
        <source>An organisation needs a name.</source>
        <translation>Uma organização precisa de um nome.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Isto não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Whose conversations this installation holds. Each is kept apart from all others by the database.</source>
        <translation>De quem são as conversas desta instalação. O banco de dados mantém cada uma separada das outras.</translation>
    </message>
    <message>
        <source>&amp;New organisation …</source>
        <translation>&amp;Nova organização …</translation>
    </message>
    <message>
        <source>Only platform administrators create, rename, deactivate and delete organisations.</source>
        <translation>Só administradores da plataforma criam, renomeiam, desativam e excluem organizações.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Where the organisation is reached; unique in the installation.</source>
        <translation>Onde se fala com a organização; único na instalação.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>E&amp;xcluir …</translation>
    </message>
    <message>
        <source>Everything goes: conversations, staff, settings. There is no way back but the export that you are offered.</source>
        <translation>Vai tudo: conversas, equipe, configurações. Não tem volta, a não ser a exportação que é oferecida.</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Ainda sem organização</translation>
    </message>
    <message>
        <source>The first one makes room for staff, numbers and conversations.</source>
        <translation>A primeira abre espaço para equipe, números e conversas.</translation>
    </message>
    <message>
        <source>New organisation …</source>
        <translation>Nova organização …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln aberta</numerusform>
            <numerusform>%Ln abertas</numerusform>
        </translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inativa</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Conversas abertas</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Deac&amp;tivate …</source>
        <translation>Desa&amp;tivar …</translation>
    </message>
    <message>
        <source>Webhooks are refused and nothing is sent any more; its people can still read. It can be activated again at any time.</source>
        <translation>Webhooks são recusados e nada mais é enviado; a equipe ainda pode ler. Pode ser reativada a qualquer momento.</translation>
    </message>
    <message>
        <source>Ac&amp;tivate</source>
        <translation>A&amp;tivar</translation>
    </message>
    <message>
        <source>Inactive: webhooks are refused and nothing is sent. Its people can read.</source>
        <translation>Inativa: webhooks são recusados e nada é enviado. A equipe pode ler.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nova organização</translation>
    </message>
    <message>
        <source>Staff, numbers and settings are added afterwards.</source>
        <translation>Equipe, números e configurações vêm depois.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1: criação concluída.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 está ativa de novo.</translation>
    </message>
    <message>
        <source>%1 is inactive.</source>
        <translation>%1 está inativa.</translation>
    </message>
    <message>
        <source>Twilio&apos;s webhooks are refused, so what customers write meanwhile does not come in, and nothing is sent.</source>
        <translation>Os webhooks da Twilio são recusados: o que os clientes escrevem enquanto isso não chega, e nada é enviado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are open.</source>
        <translation>
            <numerusform>%Ln conversa está aberta.</numerusform>
            <numerusform>%Ln conversas estão abertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Desativar %1?</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Desativar</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1: exclusão concluída.</translation>
    </message>
</context>
<context>
    <name>oc::ui::ThreadActions</name>
    <message>
        <source>Not extended: %1</source>
        <translation>Não foi estendida: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Não foi alterada: %1</translation>
    </message>
    <message>
        <source>Somebody else has changed who has it.</source>
        <translation>Outra pessoa mudou o dono da conversa.</translation>
    </message>
    <message>
        <source>It has been closed meanwhile.</source>
        <translation>Ela foi encerrada nesse meio tempo.</translation>
    </message>
    <message>
        <source>%1 has taken it meanwhile.</source>
        <translation>%1 assumiu nesse meio tempo.</translation>
    </message>
    <message>
        <source>It has been given up meanwhile.</source>
        <translation>Ela foi liberada nesse meio tempo.</translation>
    </message>
    <message>
        <source>Assign it anyway</source>
        <translation>Atribuir mesmo assim</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>oc::ui::ThreadHeader</name>
    <message>
        <source>Close</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Closed by the agent …</source>
        <translation>Encerrada pelo atendente…</translation>
    </message>
    <message>
        <source>Closed by support …</source>
        <translation>Encerrada pelo suporte…</translation>
    </message>
    <message>
        <source>Your role in this tenant is read-only</source>
        <translation>Seu papel nesta organização é só de leitura</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How a conversation ended and when: &quot;closed by the agent, yesterday&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>expira em %1</translation>
    </message>
    <message>
        <source>about to expire</source>
        <translation>prestes a expirar</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>Open a follow-up</source>
        <translation>Abrir continuação</translation>
    </message>
    <message>
        <source>A closed conversation stays closed: this begins a new one with the customer.</source>
        <translation>Uma conversa encerrada continua encerrada: isto inicia uma nova com o cliente.</translation>
    </message>
    <message>
        <source>The assistant sums up what was said</source>
        <translation>O assistente resume o que foi dito</translation>
    </message>
    <message>
        <source>%1 unanswered</source>
        <extracomment>How a conversation ended, and that the customer still waited for an answer</extracomment>
        <translation>%1 sem resposta</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Mais …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiada</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>sem dono</translation>
    </message>
    <message>
        <source>with you</source>
        <translation>com você</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1 a colleague who has the conversation</extracomment>
        <translation>com %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <extracomment>%1 a time: &quot;snoozed until 14:00&quot;</extracomment>
        <translation>adiada até %1</translation>
    </message>
    <message>
        <source>snoozed until the customer writes</source>
        <translation>adiada até o cliente escrever</translation>
    </message>
</context>
<context>
    <name>oc::ui::ThreadMedia</name>
    <message>
        <source>Not fetched again: %1</source>
        <translation>Não foi buscado de novo: %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::ThreadPane</name>
    <message>
        <source>No conversation chosen</source>
        <translation>Nenhuma conversa escolhida</translation>
    </message>
    <message>
        <source>Choose one in the list to read and answer it.</source>
        <translation>Escolha uma na lista para ler e responder.</translation>
    </message>
    <message>
        <source>The messages could not be read</source>
        <translation>Não foi possível ler as mensagens</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The note was not deleted: %1</source>
        <translation>A nota não foi excluída: %1</translation>
    </message>
    <message>
        <source>Delete the note?</source>
        <translation>Excluir a nota?</translation>
    </message>
    <message>
        <source>Nobody will be able to read it any more. That there was one stays visible.</source>
        <translation>Ninguém poderá mais lê-la. Continua visível que houve uma.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Sent, but not closed: %1</source>
        <translation>Enviada, mas não encerrada: %1</translation>
    </message>
    <message>
        <source>Not taken back: %1</source>
        <translation>Não foi desfeito: %1</translation>
    </message>
    <message>
        <source>Not sent again: %1</source>
        <translation>Não foi enviada de novo: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>The message could not be shown: %1</source>
        <translation>A mensagem não pôde ser mostrada: %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::ThreadSkeleton</name>
    <message>
        <source>Loading messages …</source>
        <translation>Carregando mensagens…</translation>
    </message>
</context>
<context>
    <name>oc::ui::TimePopover</name>
    <message>
        <source>Until when?</source>
        <translation>Até quando?</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Esse horário já passou.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
</context>
<context>
    <name>oc::ui::TimelineView</name>
    <message numerus="yes">
        <source>%n messages loaded</source>
        <translation>
            <numerusform>%n mensagem carregada</numerusform>
            <numerusform>%n mensagens carregadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir para a mensagem mais recente</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Nenhuma mensagem ainda</translation>
    </message>
    <message>
        <source>Beginning of the conversation</source>
        <translation>Início da conversa</translation>
    </message>
    <message>
        <source>Loading earlier messages …</source>
        <translation>Carregando mensagens anteriores…</translation>
    </message>
    <message>
        <source>Earlier messages could not be loaded. Try again</source>
        <translation>Não foi possível carregar as mensagens anteriores. Tentar de novo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensagem</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copiar endereço do link</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copiar linha</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open link …</source>
        <translation>Abrir link …</translation>
    </message>
    <message>
        <source>Newest messages</source>
        <translation>Mensagens mais recentes</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Salvar como …</translation>
    </message>
    <message>
        <source>Loading later messages …</source>
        <translation>Carregando mensagens seguintes …</translation>
    </message>
    <message>
        <source>Later messages could not be loaded. Try again</source>
        <translation>As mensagens seguintes não puderam ser carregadas. Tentar de novo</translation>
    </message>
</context>
<context>
    <name>oc::ui::TimesPage</name>
    <message>
        <source>Times and closing</source>
        <translation>Prazos e encerramento</translation>
    </message>
    <message>
        <source>When conversations end by themselves: by the clock, and by what customers write.</source>
        <translation>Quando as conversas terminam sozinhas: pelo relógio e pelo que os clientes escrevem.</translation>
    </message>
    <message>
        <source>&amp;Expiry</source>
        <translation>&amp;Expiração</translation>
    </message>
    <message>
        <source>So long after its start a conversation ends, whatever happens in it. Agents can extend it.</source>
        <translation>Passado este tempo do início a conversa termina, aconteça o que acontecer. Atendentes podem estendê-la.</translation>
    </message>
    <message>
        <source>&amp;Idle timeout</source>
        <translation>&amp;Inatividade</translation>
    </message>
    <message>
        <source>So long after the last message, start or extension it ends.</source>
        <translation>Passado este tempo da última mensagem, do início ou da extensão ela termina.</translation>
    </message>
    <message>
        <source>Keep &amp;waiting conversations open</source>
        <translation>Manter abertas as conversas que &amp;esperam</translation>
    </message>
    <message>
        <source>Neither time ends a conversation in which the customer waits for an answer.</source>
        <translation>Nenhum dos prazos encerra uma conversa em que o cliente espera resposta.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Closure detection is switched off: none of this applies now.</source>
        <translation>A detecção de encerramento está desligada: nada disto vale agora.</translation>
    </message>
    <message>
        <source>When the customer seems done</source>
        <translation>Quando o cliente parece ter terminado</translation>
    </message>
    <message>
        <source>Sa&amp;ve …</source>
        <translation>Sal&amp;var …</translation>
    </message>
    <message>
        <source>&amp;Back-test …</source>
        <translation>&amp;Teste retroativo …</translation>
    </message>
    <message>
        <source>Tries other settings on past conversations. Changes nothing.</source>
        <translation>Experimenta outras configurações em conversas passadas. Não muda nada.</translation>
    </message>
    <message>
        <source>Open the &amp;feature</source>
        <translation>Abrir o &amp;recurso</translation>
    </message>
    <message>
        <source>Its switch, its history and undo; automatic closing is a feature of its own.</source>
        <translation>O interruptor, o histórico e o desfazer; o encerramento automático é um recurso à parte.</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>Pelo relógio</translation>
    </message>
    <message>
        <source>By what customers write</source>
        <translation>Pelo que os clientes escrevem</translation>
    </message>
    <message>
        <source>Saved. The clock goes by it from now on.</source>
        <translation>Salvo. O relógio segue isto a partir de agora.</translation>
    </message>
    <message>
        <source>Saved. It is in force everywhere.</source>
        <translation>Salvo. Já vale em toda parte.</translation>
    </message>
</context>
<context>
    <name>oc::ui::TranscriptDialog</name>
    <message>
        <source>Export the transcript</source>
        <translation>Exportar a transcrição</translation>
    </message>
    <message>
        <source>All messages with %1, in one file.</source>
        <translation>Todas as mensagens com %1, num arquivo.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página da web (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Dados (JSON)</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Tipo de arquivo</translation>
    </message>
    <message>
        <source>With internal &amp;notes</source>
        <translation>Com &amp;notas internas</translation>
    </message>
    <message>
        <source>Notes are the team&apos;s own: leave them out of what the customer gets.</source>
        <translation>As notas são da equipe: deixe-as fora do que o cliente recebe.</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) read</source>
        <translation>
            <numerusform>%Ln mensagem lida</numerusform>
            <numerusform>%Ln mensagens lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the file …</source>
        <translation>Fazendo o arquivo …</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportada para %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>oc::ui::Tray</name>
    <message>
        <source>Open Owner Console</source>
        <translation>Abrir o Owner Console</translation>
    </message>
    <message>
        <source>No notifications for an hour</source>
        <translation>Sem notificações por uma hora</translation>
    </message>
    <message>
        <source>No notifications until tomorrow</source>
        <translation>Sem notificações até amanhã</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Notifications again (now off until %1)</source>
        <translation>Notificar de novo (desligado até %1)</translation>
    </message>
    <message numerus="yes">
        <source>Owner Console: %n unread conversation(s)</source>
        <translation>
            <numerusform>Owner Console: %n conversa não lida</numerusform>
            <numerusform>Owner Console: %n conversas não lidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::TwilioPage</name>
    <message>
        <source>One a line, with the country&apos;s code: +5511999998888</source>
        <translation>Um por linha, com o código do país: +5511999998888</translation>
    </message>
    <message>
        <source>Twilio accounts</source>
        <translation>Contas Twilio</translation>
    </message>
    <message>
        <source>Through which numbers the organisation writes and is written to.</source>
        <translation>Por quais números a organização escreve e recebe mensagens.</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>Auth &amp;token</source>
        <translation>&amp;Token de autenticação</translation>
    </message>
    <message>
        <source>Kept encrypted and never shown again.</source>
        <translation>Guardado cifrado e nunca mais mostrado.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>Re&amp;mover …</translation>
    </message>
    <message>
        <source>Its webhooks are refused and nothing is sent through it any more. Conversations stay.</source>
        <translation>Os webhooks são recusados e nada mais é enviado por ela. As conversas ficam.</translation>
    </message>
    <message>
        <source>&amp;Add an account …</source>
        <translation>&amp;Adicionar conta …</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Endereço do webhook</translation>
    </message>
    <message>
        <source>Save first: Twilio is asked with what is stored.</source>
        <translation>Salve antes: a Twilio é consultada com o que está guardado.</translation>
    </message>
    <message>
        <source>No Twilio account yet</source>
        <translation>Ainda sem conta Twilio</translation>
    </message>
    <message>
        <source>With its SID, token and numbers, customers can write to this organisation.</source>
        <translation>Com SID, token e números, os clientes podem escrever para esta organização.</translation>
    </message>
    <message>
        <source>Add an account …</source>
        <translation>Adicionar conta …</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln</numerusform>
            <numerusform>+%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>training</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>sem números</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>A training line plays its customers; no real messages.</source>
        <translation>Uma linha de treino faz o papel dos clientes; sem mensagens reais.</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;estar</translation>
    </message>
    <message>
        <source>Asks Twilio with the stored token for the account and its numbers. Nothing is sent to anybody.</source>
        <translation>Consulta a Twilio, com o token guardado, sobre a conta e os números. Nada é enviado a ninguém.</translation>
    </message>
    <message>
        <source>Paste it in Twilio&apos;s console under the number, the WhatsApp sender or the messaging service, for incoming messages, method POST.</source>
        <translation>Cole no console da Twilio, no número, no remetente do WhatsApp ou no serviço de mensagens, para mensagens recebidas, método POST.</translation>
    </message>
    <message>
        <source>Not known on this computer: it begins with the receiver&apos;s PUBLIC_BASE_URL.</source>
        <translation>Este computador não sabe: começa com o PUBLIC_BASE_URL do receptor.</translation>
    </message>
    <message>
        <source>Add a Twilio account</source>
        <translation>Adicionar uma conta Twilio</translation>
    </message>
    <message>
        <source>You find SID and auth token on the first page of Twilio&apos;s console.</source>
        <translation>SID e token estão na primeira página do console da Twilio.</translation>
    </message>
    <message>
        <source>Account &amp;SID</source>
        <translation>&amp;SID da conta</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>A SID is AC and 32 of the characters 0–9 and a–f.</source>
        <translation>Um SID é AC e 32 dos caracteres 0–9 e a–f.</translation>
    </message>
    <message>
        <source>The token is missing.</source>
        <translation>Falta o token.</translation>
    </message>
    <message>
        <source>The account was added. Test it, then paste the webhook address.</source>
        <translation>A conta foi adicionada. Teste-a e depois cole o endereço do webhook.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Asking Twilio …</source>
        <translation>Consultando a Twilio …</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Not at Twilio</source>
        <translation>Não estão na Twilio</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Consultada</translation>
    </message>
    <message>
        <source>Remove this account?</source>
        <translation>Remover esta conta?</translation>
    </message>
    <message>
        <source>What customers write to its numbers is refused from now on, and open conversations can&apos;t be answered. The token is deleted.</source>
        <translation>O que os clientes escrevem para os números dela passa a ser recusado, e conversas abertas não podem ser respondidas. O token é excluído.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>A conta foi removida.</translation>
    </message>
</context>
<context>
    <name>oc::ui::WebhookForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>Receives a signed POST for each event; https, reachable from the receiver.</source>
        <translation>Recebe um POST assinado por evento; https, acessível ao receptor.</translation>
    </message>
    <message>
        <source>&amp;What it is for</source>
        <translation>Para &amp;que serve</translation>
    </message>
    <message>
        <source>Switched &amp;on</source>
        <translation>&amp;Ligado</translation>
    </message>
    <message>
        <source>This must be an address such as https://hooks.example.com/in.</source>
        <translation>Tem de ser um endereço como https://hooks.example.com/in.</translation>
    </message>
    <message>
        <source>An address must not hold a user&apos;s name or password.</source>
        <translation>O endereço não pode conter usuário nem senha.</translation>
    </message>
    <message>
        <source>Choose at least one event.</source>
        <translation>Escolha ao menos um evento.</translation>
    </message>
</context>
<context>
    <name>oc::ui::WebhookLogFilter</name>
    <message>
        <source>Search number, text, MessageSid</source>
        <translation>Buscar número, texto, MessageSid</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>O que aconteceu com ele</translation>
    </message>
    <message>
        <source>Whatever became of it</source>
        <translation>Qualquer resultado</translation>
    </message>
</context>
<context>
    <name>oc::ui::WebhookLogPage</name>
    <message>
        <source>Message of a customer</source>
        <translation>Mensagem de um cliente</translation>
    </message>
    <message>
        <source>Delivery state of our message</source>
        <translation>Status de entrega da nossa mensagem</translation>
    </message>
    <message>
        <source>Received webhooks</source>
        <translation>Webhooks recebidos</translation>
    </message>
    <message>
        <source>What Twilio sent, with what became of it. A message that seems lost can be proven here, or put in again.</source>
        <translation>O que a Twilio enviou e o que aconteceu com cada um. Uma mensagem que parece perdida pode ser comprovada aqui ou processada de novo.</translation>
    </message>
    <message>
        <source>&amp;Put in again</source>
        <translation>&amp;Processar de novo</translation>
    </message>
    <message>
        <source>Stores the message if it is missing; never a second time.</source>
        <translation>Grava a mensagem se ela faltar; nunca uma segunda vez.</translation>
    </message>
    <message>
        <source>&amp;Open the message</source>
        <translation>&amp;Abrir a mensagem</translation>
    </message>
    <message>
        <source>Shows it in its conversation.</source>
        <translation>Mostra-a na conversa dela.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>O que chegou</translation>
    </message>
    <message>
        <source>Older ones could not be read: %1</source>
        <translation>Os mais antigos não puderam ser lidos: %1</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>Nada chegou ainda</translation>
    </message>
    <message>
        <source>Once Twilio&apos;s webhooks point here, each of them is listed.</source>
        <translation>Quando os webhooks da Twilio apontarem para cá, cada um aparece na lista.</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Nada disso</translation>
    </message>
    <message>
        <source>No webhook of the days that are kept fits the filter.</source>
        <translation>Nenhum webhook dos dias guardados corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Only what Twilio has signed is put in again.</source>
        <translation>Só o que a Twilio assinou é processado de novo.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não lido</translation>
    </message>
</context>
<context>
    <name>oc::ui::WebhooksPage</name>
    <message>
        <source>The receiving program checks signatures with it. It is not shown again.</source>
        <translation>Com ele o programa que recebe confere assinaturas. Não será mostrado de novo.</translation>
    </message>
    <message>
        <source>Outgoing webhooks</source>
        <translation>Webhooks de saída</translation>
    </message>
    <message>
        <source>Addresses of other programs that are told of this organisation&apos;s events.</source>
        <translation>Endereços de outros programas que são avisados dos eventos desta organização.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;estar</translation>
    </message>
    <message>
        <source>Sends an event of the type “ping”; the answer is in Deliveries.</source>
        <translation>Envia um evento do tipo “ping”; a resposta está em Entregas.</translation>
    </message>
    <message>
        <source>&amp;Rotate the secret …</source>
        <translation>&amp;Renovar o segredo …</translation>
    </message>
    <message>
        <source>Makes a new one; the one before signs for another day.</source>
        <translation>Cria um novo; o anterior ainda assina por um dia.</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>Re&amp;mover …</translation>
    </message>
    <message>
        <source>Nothing more is told to this address.</source>
        <translation>Este endereço não é mais avisado de nada.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Adicionar …</translation>
    </message>
    <message>
        <source>Nobody is told</source>
        <translation>Ninguém é avisado</translation>
    </message>
    <message>
        <source>Add the address of a program that wants to hear of messages and conversations.</source>
        <translation>Adicione o endereço de um programa que quer saber de mensagens e conversas.</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Adicionar …</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>com falhas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln na fila</numerusform>
            <numerusform>%Ln na fila</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Failing since</source>
        <translation>Falha desde</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Está desligado.</translation>
    </message>
    <message>
        <source>Add an outgoing webhook</source>
        <translation>Adicionar um webhook de saída</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>The secret of the webhook</source>
        <translation>O segredo do webhook</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>The test is on its way: its answer appears here.</source>
        <translation>O teste está a caminho: a resposta aparece aqui.</translation>
    </message>
    <message>
        <source>Make a new secret?</source>
        <translation>Criar um segredo novo?</translation>
    </message>
    <message>
        <source>The one before goes on signing for another day, so that the receiving program can change over.</source>
        <translation>O anterior ainda assina por um dia, para o programa que recebe fazer a troca.</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Renovar</translation>
    </message>
    <message>
        <source>The new secret</source>
        <translation>O segredo novo</translation>
    </message>
    <message>
        <source>Remove this webhook?</source>
        <translation>Remover este webhook?</translation>
    </message>
    <message>
        <source>%1 is told nothing more, and its delivery log is deleted.</source>
        <translation>%1 não é mais avisado, e o registro de entregas é excluído.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>The webhook was removed.</source>
        <translation>O webhook foi removido.</translation>
    </message>
</context>
</TS>
