<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
        <source>unknown type</source>
        <translation>tipo desconhecido</translation>
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
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
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
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Enter envia, Shift+Enter quebra a linha</translation>
    </message>
    <message>
        <source>Suggest reply</source>
        <translation>Sugerir resposta</translation>
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
    <name>oc::ui::ConversationDelegate</name>
    <message>
        <source>not confirmed</source>
        <translation>não confirmada</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sem resposta</translation>
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
    <message>
        <source>unanswered</source>
        <translation>sem resposta</translation>
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
    <name>oc::ui::InboxPane</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerradas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
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
        <source>Unanswered</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Nobody was left waiting</source>
        <translation>Ninguém ficou esperando</translation>
    </message>
    <message>
        <source>Conversations that ended by time while the customer waited for an answer are kept here.</source>
        <translation>Aqui ficam as conversas que terminaram por tempo enquanto o cliente esperava resposta.</translation>
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
    <name>oc::ui::SkeletonList</name>
    <message>
        <source>Loading conversations</source>
        <translation>Carregando conversas</translation>
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
</context>
<context>
    <name>oc::ui::ThreadSkeleton</name>
    <message>
        <source>Loading messages …</source>
        <translation>Carregando mensagens…</translation>
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
</context>
</TS>
