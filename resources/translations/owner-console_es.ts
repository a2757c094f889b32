<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BackTestWords</name>
    <message>
        <source>None would have been closed.</source>
        <translation>Ninguna se habría cerrado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would have been closed</source>
        <translation>
            <numerusform>%Ln se habría cerrado</numerusform>
            <numerusform>%Ln se habrían cerrado</numerusform>
        </translation>
    </message>
    <message>
        <source>none of them wrongly</source>
        <translation>ninguna por error</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wrongly</source>
        <translation>
            <numerusform>%Ln de ellas por error</numerusform>
            <numerusform>%Ln de ellas por error</numerusform>
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
            <numerusform>%Ln conversación %1 analizada.</numerusform>
            <numerusform>%Ln conversaciones %1 analizadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %Ln day(s)</source>
        <translation>
            <numerusform>del último día</numerusform>
            <numerusform>de los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more would have been announced to the agent.</source>
        <translation>
            <numerusform>De %Ln más se habría avisado al agente.</numerusform>
            <numerusform>De %Ln más se habría avisado al agente.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more: choose fewer days to look at all of them.</source>
        <translation>Hay más: elija menos días para analizarlas todas.</translation>
    </message>
    <message>
        <source>would close %1</source>
        <translation>cerraría %1</translation>
    </message>
    <message>
        <source>would announce %1</source>
        <translation>avisaría %1</translation>
    </message>
    <message>
        <source>the customer wrote again</source>
        <translation>el cliente volvió a escribir</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierta</translation>
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
        <translation>Inicio de la conversación</translation>
    </message>
    <message>
        <source>Closed automatically, the customer seemed done</source>
        <translation>Cerrada automáticamente, el cliente parecía haber terminado</translation>
    </message>
    <message>
        <source>Closed automatically, the customer seemed done: %1</source>
        <extracomment>%1 &quot;says thanks, says goodbye&quot;</extracomment>
        <translation>Cerrada automáticamente, el cliente parecía haber terminado: %1</translation>
    </message>
    <message>
        <source>Ended by the customer</source>
        <translation>Terminada por el cliente</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiró</translation>
    </message>
    <message>
        <source>Closed: nobody wrote any more</source>
        <translation>Cerrada: nadie escribió más</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 a person: &quot;Closed by Ana&quot;</extracomment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>by the customer</source>
        <translation>por el cliente</translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation>por el reloj</translation>
    </message>
    <message>
        <source>by an administrator</source>
        <translation>por un administrador</translation>
    </message>
    <message>
        <source>through the API</source>
        <translation>por la API</translation>
    </message>
    <message>
        <source>by login %1</source>
        <translation>por el usuario %1</translation>
    </message>
    <message>
        <source>by the service</source>
        <translation>por el servicio</translation>
    </message>
    <message>
        <source>Conversation begun %1</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Conversación iniciada %1</translation>
    </message>
    <message>
        <source>Extended %1: %2 more, expires %3</source>
        <extracomment>%1 &quot;by Ana&quot;, %2 how long (&quot;2 h&quot;), %3 a time (&quot;18:30&quot;) or a date and a time</extracomment>
        <translation>Prorrogada %1: %2 más, nuevo plazo: %3</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Cerrada %1</translation>
    </message>
    <message>
        <source>Closed as support %1</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Cerrada como soporte %1</translation>
    </message>
    <message>
        <source>Closed as ended by the customer %1</source>
        <translation>Cerrada %1 como terminada por el cliente</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Twilio refused this account&apos;s credentials. An administrator has to renew the token.</source>
        <translation>Twilio rechazó las credenciales de esta cuenta. Un administrador tiene que renovar el token.</translation>
    </message>
    <message>
        <source>Twilio is taking no more requests just now. Send it again in a minute.</source>
        <translation>Twilio no acepta más solicitudes en este momento. Envíelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>This is not a valid phone number. Check it with the customer.</source>
        <translation>Este número de teléfono no es válido. Confírmelo con el cliente.</translation>
    </message>
    <message>
        <source>The sender&apos;s number is not valid. An administrator has to check the account&apos;s numbers.</source>
        <translation>El número del remitente no es válido. Un administrador tiene que revisar los números de la cuenta.</translation>
    </message>
    <message>
        <source>Messages to this country are switched off at Twilio. An administrator can allow them.</source>
        <translation>Los mensajes a este país están desactivados en Twilio. Un administrador puede permitirlos.</translation>
    </message>
    <message>
        <source>Our number can&apos;t send this kind of message to this customer.</source>
        <translation>Nuestro número no puede enviar este tipo de mensaje a este cliente.</translation>
    </message>
    <message>
        <source>The Twilio account is a trial and this number is not verified there.</source>
        <translation>La cuenta de Twilio es de prueba y este número no está verificado en ella.</translation>
    </message>
    <message>
        <source>The customer asked for no more messages (STOP). Only their START allows writing again.</source>
        <translation>El cliente pidió no recibir más mensajes (STOP). Solo su START permite volver a escribirle.</translation>
    </message>
    <message>
        <source>This number is not a mobile phone: it can&apos;t receive messages. Call instead.</source>
        <translation>Este número no es un móvil: no puede recibir mensajes. Llame por teléfono.</translation>
    </message>
    <message>
        <source>The text is longer than 1,600 characters. Send it in parts.</source>
        <translation>El texto tiene más de 1.600 caracteres. Envíelo en partes.</translation>
    </message>
    <message>
        <source>The attachment&apos;s address is not valid.</source>
        <translation>La dirección del archivo adjunto no es válida.</translation>
    </message>
    <message>
        <source>Twilio could not use the attachment. Send another file.</source>
        <translation>Twilio no pudo usar el archivo adjunto. Envíe otro archivo.</translation>
    </message>
    <message>
        <source>The sender&apos;s number does not belong to this Twilio account.</source>
        <translation>El número del remitente no pertenece a esta cuenta de Twilio.</translation>
    </message>
    <message>
        <source>Twilio&apos;s queue is full. Send it again later.</source>
        <translation>La cola de Twilio está llena. Envíelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The Twilio account is suspended. Tell an administrator.</source>
        <translation>La cuenta de Twilio está suspendida. Avise a un administrador.</translation>
    </message>
    <message>
        <source>The phone can&apos;t be reached: off, without signal or not in service. Try again later.</source>
        <translation>No se puede contactar con el teléfono: apagado, sin señal o fuera de servicio. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The customer or the operator blocks this message.</source>
        <translation>El cliente o el operador bloquea este mensaje.</translation>
    </message>
    <message>
        <source>This number does not exist or is no longer in use.</source>
        <translation>Este número no existe o ya no está en uso.</translation>
    </message>
    <message>
        <source>This is a landline: it can&apos;t receive messages. Call instead.</source>
        <translation>Es un teléfono fijo: no puede recibir mensajes. Llame por teléfono.</translation>
    </message>
    <message>
        <source>The operator filtered this message as spam. Write it in other words, without links.</source>
        <translation>El operador filtró este mensaje como spam. Escríbalo con otras palabras, sin enlaces.</translation>
    </message>
    <message>
        <source>The operator did not deliver it and gave no reason. Send it again.</source>
        <translation>El operador no lo entregó y no dio motivo. Envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Our number is not registered for the United States (A2P 10DLC). Tell an administrator.</source>
        <translation>Nuestro número no está registrado para Estados Unidos (A2P 10DLC). Avise a un administrador.</translation>
    </message>
    <message>
        <source>No such recipient in this channel.</source>
        <translation>Este destinatario no existe en este canal.</translation>
    </message>
    <message>
        <source>Our number is not set up for this channel. Tell an administrator.</source>
        <translation>Nuestro número no está configurado para este canal. Avise a un administrador.</translation>
    </message>
    <message>
        <source>The customer has not joined the WhatsApp sandbox.</source>
        <translation>El cliente no se ha unido al sandbox de WhatsApp.</translation>
    </message>
    <message>
        <source>More than 24 hours since the customer wrote: WhatsApp takes only an approved template now.</source>
        <translation>Más de 24 horas desde que escribió el cliente: WhatsApp ahora solo acepta una plantilla aprobada.</translation>
    </message>
    <message>
        <source>The channel&apos;s limit of messages is reached. Send it again later.</source>
        <translation>Se alcanzó el límite de mensajes del canal. Envíelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The attachment could not be fetched. Send it again.</source>
        <translation>No se pudo obtener el archivo adjunto. Envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The channel does not take this content. Send it in another form.</source>
        <translation>El canal no acepta este contenido. Envíelo de otra forma.</translation>
    </message>
    <message>
        <source>This number is not on WhatsApp. Try SMS.</source>
        <translation>Este número no está en WhatsApp. Pruebe con SMS.</translation>
    </message>
    <message>
        <source>The template is paused by WhatsApp. Use another one.</source>
        <translation>WhatsApp ha pausado la plantilla. Use otra.</translation>
    </message>
    <message>
        <source>The template is disabled by WhatsApp. Use another one.</source>
        <translation>WhatsApp ha desactivado la plantilla. Use otra.</translation>
    </message>
    <message>
        <source>WhatsApp withheld this message: the customer gets no more marketing for now.</source>
        <translation>WhatsApp retuvo este mensaje: por ahora el cliente no recibe más marketing.</translation>
    </message>
    <message>
        <source>It was not sent, and no reason came.</source>
        <translation>No se envió y no se indicó el motivo.</translation>
    </message>
    <message>
        <source>Twilio&apos;s error %1.</source>
        <translation>Error %1 de Twilio.</translation>
    </message>
    <message>
        <source>%1 (Twilio&apos;s error %2)</source>
        <extracomment>%1 Twilio&apos;s own words, %2 its error code</extracomment>
        <translation>%1 (error %2 de Twilio)</translation>
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
        <translation>Cliente desconocido</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
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
        <translation>recibido</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en cola de envío</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>accepted by Twilio</source>
        <translation>aceptado por Twilio</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>no entregado</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>not known whether it was sent</source>
        <translation>no se sabe si se envió</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>closed by the agent</source>
        <translation>cerrada por el agente</translation>
    </message>
    <message>
        <source>closed by support</source>
        <translation>cerrada por soporte</translation>
    </message>
    <message>
        <source>ended by the customer</source>
        <translation>terminada por el cliente</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>closed, idle</source>
        <translation>cerrada por inactividad</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensaje de voz</translation>
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
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Mensaje vacío</translation>
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
        <translation>Sticker</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>One of several attachments: %1 &quot;Photo&quot;, %2 its number, %3 how many there are</extracomment>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>tipo desconocido</translation>
    </message>
    <message>
        <source>The attachment did not arrive</source>
        <translation>El archivo adjunto no llegó</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Respuesta automática</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Button reply</source>
        <translation>Respuesta por botón</translation>
    </message>
    <message>
        <source>List choice</source>
        <translation>Elección de la lista</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>Reenviado muchas veces</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Reenviado</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>to an earlier message</source>
        <translation>a un mensaje anterior</translation>
    </message>
    <message>
        <source>Canceled before it was sent.</source>
        <translation>Cancelado antes de enviarse.</translation>
    </message>
    <message>
        <source>Twilio never answered, so it isn&apos;t known whether this was sent. It is being looked up there and is not sent again without proof.</source>
        <translation>Twilio no respondió, así que no se sabe si esto se envió. Se está comprobando allí y no se reenviará sin pruebas.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Mensaje vacío</translation>
    </message>
    <message>
        <source>This kind of message can&apos;t be shown: %1</source>
        <translation>Este tipo de mensaje no se puede mostrar: %1</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>closure detection</source>
        <translation>detección de cierre</translation>
    </message>
    <message>
        <source>automatic closing</source>
        <translation>cierre automático</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>asistente</translation>
    </message>
    <message>
        <source>closure %1</source>
        <extracomment>Mark under a message: how surely the customer is done, %1 is &quot;72 %&quot;</extracomment>
        <translation>cierre %1</translation>
    </message>
    <message>
        <source>assistant: summary</source>
        <translation>asistente: resumen</translation>
    </message>
    <message>
        <source>assistant: suggestion</source>
        <translation>asistente: sugerencia</translation>
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
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Undo: open a follow-up</source>
        <translation>Deshacer: abrir continuación</translation>
    </message>
    <message>
        <source>A closed conversation stays closed: this begins a new one with the customer.</source>
        <translation>Una conversación cerrada sigue cerrada: esto inicia una nueva con el cliente.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
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
        <translation>se despide</translation>
    </message>
    <message>
        <source>asks a question</source>
        <translation>hace una pregunta</translation>
    </message>
    <message>
        <source>done? %1</source>
        <extracomment>Mark in the list: the customer seems done, how surely: %1 is &quot;72 %&quot;</extracomment>
        <translation>¿terminó? %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share: %1 is a number from 0 to 100</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>was ended explicitly</source>
        <translation>se terminó de forma explícita</translation>
    </message>
    <message>
        <source>the last message is not the customer&apos;s</source>
        <translation>el último mensaje no es del cliente</translation>
    </message>
    <message>
        <source>says thanks warmly</source>
        <translation>agradece con entusiasmo</translation>
    </message>
    <message>
        <source>sends good wishes</source>
        <translation>desea un buen día</translation>
    </message>
    <message>
        <source>says that it worked</source>
        <translation>dice que funcionó</translation>
    </message>
    <message>
        <source>is pleased</source>
        <translation>está satisfecho</translation>
    </message>
    <message>
        <source>needs nothing more</source>
        <translation>no necesita nada más</translation>
    </message>
    <message>
        <source>no longer needs it</source>
        <translation>ya no lo necesita</translation>
    </message>
    <message>
        <source>acknowledges</source>
        <translation>confirma que entendió</translation>
    </message>
    <message>
        <source>sends a friendly emoji</source>
        <translation>envía un emoji amable</translation>
    </message>
    <message>
        <source>sends nothing but emoji</source>
        <translation>envía solo emoji</translation>
    </message>
    <message>
        <source>uses a key word</source>
        <translation>usa una palabra clave</translation>
    </message>
    <message>
        <source>says nothing else</source>
        <translation>no dice nada más</translation>
    </message>
    <message>
        <source>takes leave in two ways</source>
        <translation>se despide de dos formas</translation>
    </message>
    <message>
        <source>answers shortly</source>
        <translation>responde brevemente</translation>
    </message>
    <message>
        <source>was asked for more and said no</source>
        <translation>a la pregunta de si había algo más, dijo que no</translation>
    </message>
    <message>
        <source>confirms that it is solved</source>
        <translation>confirma que está resuelto</translation>
    </message>
    <message>
        <source>answers the request for a rating</source>
        <translation>responde a la petición de valoración</translation>
    </message>
    <message>
        <source>after we took leave</source>
        <translation>después de nuestra despedida</translation>
    </message>
    <message>
        <source>after we asked for more</source>
        <translation>después de preguntar si había algo más</translation>
    </message>
    <message>
        <source>after we reported it done</source>
        <translation>después de avisar que se hizo</translation>
    </message>
    <message>
        <source>after several answers</source>
        <translation>después de varias respuestas</translation>
    </message>
    <message>
        <source>had thanked before</source>
        <translation>ya había agradecido antes</translation>
    </message>
    <message>
        <source>the goal is achieved</source>
        <translation>se logró el objetivo</translation>
    </message>
    <message>
        <source>no action is pending</source>
        <translation>no hay acción pendiente</translation>
    </message>
    <message>
        <source>the flow allows closing</source>
        <translation>el flujo permite cerrar</translation>
    </message>
    <message>
        <source>seems to ask</source>
        <translation>parece preguntar</translation>
    </message>
    <message>
        <source>says &quot;but&quot;</source>
        <translation>dice «pero»</translation>
    </message>
    <message>
        <source>asks for something</source>
        <translation>pide algo</translation>
    </message>
    <message>
        <source>complains</source>
        <translation>se queja</translation>
    </message>
    <message>
        <source>speaks of trouble</source>
        <translation>habla de un problema</translation>
    </message>
    <message>
        <source>says that it is not solved</source>
        <translation>dice que no está resuelto</translation>
    </message>
    <message>
        <source>says that something is not so</source>
        <translation>niega algo</translation>
    </message>
    <message>
        <source>will come back</source>
        <translation>va a volver</translation>
    </message>
    <message>
        <source>waits for us</source>
        <translation>espera por nosotros</translation>
    </message>
    <message>
        <source>thanks in advance</source>
        <translation>agradece de antemano</translation>
    </message>
    <message>
        <source>thanks with irony</source>
        <translation>agradece con ironía</translation>
    </message>
    <message>
        <source>is going to try it</source>
        <translation>va a intentarlo</translation>
    </message>
    <message>
        <source>opens another topic</source>
        <translation>abre otro tema</translation>
    </message>
    <message>
        <source>seems to be the wrong person</source>
        <translation>parece ser la persona equivocada</translation>
    </message>
    <message>
        <source>greets</source>
        <translation>saluda</translation>
    </message>
    <message>
        <source>sends an unhappy emoji</source>
        <translation>envía un emoji descontento</translation>
    </message>
    <message>
        <source>says other things too</source>
        <translation>dice también otras cosas</translation>
    </message>
    <message>
        <source>gives figures</source>
        <translation>da números</translation>
    </message>
    <message>
        <source>writes at length</source>
        <translation>escribe extensamente</translation>
    </message>
    <message>
        <source>sends no text</source>
        <translation>no envía texto</translation>
    </message>
    <message>
        <source>answers our question</source>
        <translation>responde a nuestra pregunta</translation>
    </message>
    <message>
        <source>leaves our question open</source>
        <translation>deja abierta nuestra pregunta</translation>
    </message>
    <message>
        <source>says yes</source>
        <translation>dice que sí</translation>
    </message>
    <message>
        <source>needs something else</source>
        <translation>necesita algo más</translation>
    </message>
    <message>
        <source>waits for what we promised</source>
        <translation>espera lo que prometimos</translation>
    </message>
    <message>
        <source>was told what to do</source>
        <translation>recibió instrucciones</translation>
    </message>
    <message>
        <source>asked before and has no answer yet</source>
        <translation>preguntó antes y aún no tiene respuesta</translation>
    </message>
    <message>
        <source>has no reply from us yet</source>
        <translation>aún no tiene respuesta nuestra</translation>
    </message>
    <message>
        <source>an action is pending</source>
        <translation>hay una acción pendiente</translation>
    </message>
    <message>
        <source>the flow forbids closing</source>
        <translation>el flujo no permite cerrar</translation>
    </message>
    <message>
        <source>the conversation has only begun</source>
        <translation>la conversación acaba de empezar</translation>
    </message>
    <message>
        <source>declines what we offered</source>
        <translation>rechaza lo que ofrecimos</translation>
    </message>
    <message>
        <source>after our answer</source>
        <translation>después de nuestra respuesta</translation>
    </message>
    <message>
        <source>is going to do something</source>
        <translation>va a hacer algo</translation>
    </message>
    <message>
        <source>tells more about it</source>
        <translation>cuenta más sobre el asunto</translation>
    </message>
    <message>
        <source>says something else</source>
        <translation>dice otra cosa</translation>
    </message>
    <message>
        <source>after an apology, nothing solved</source>
        <translation>después de una disculpa, sin solución</translation>
    </message>
    <message>
        <source>nothing shows that it is done</source>
        <translation>nada muestra que esté resuelto</translation>
    </message>
    <message>
        <source>was going to come back</source>
        <translation>había quedado en volver</translation>
    </message>
    <message>
        <source>brought good news and asked for nothing</source>
        <translation>trajo una buena noticia y no pidió nada</translation>
    </message>
    <message>
        <source>told us of trouble, nothing is reported done</source>
        <translation>contó un problema y nada consta como resuelto</translation>
    </message>
</context>
<context>
    <name>oc::app::Console</name>
    <message>
        <source>Start the database</source>
        <translation>Iniciar la base de datos</translation>
    </message>
    <message>
        <source>Bring its tables up to date</source>
        <translation>Poner al día sus tablas</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Abrir el escritorio</translation>
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
        <translation>ventana de %1</translation>
    </message>
    <message>
        <source>reply window ended</source>
        <translation>ventana cerrada</translation>
    </message>
    <message>
        <source>no reply window</source>
        <translation>sin ventana de respuesta</translation>
    </message>
    <message>
        <source>Sent from %1</source>
        <translation>Enviado desde %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::BackTestForm</name>
    <message>
        <source>Announce from</source>
        <translation>Avisar desde</translation>
    </message>
    <message>
        <source>Close from</source>
        <translation>Cerrar desde</translation>
    </message>
    <message>
        <source>Back to the current setting</source>
        <translation>Volver a la configuración actual</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Days to look back</source>
        <translation>Días a analizar</translation>
    </message>
    <message>
        <source>The words that come with the program</source>
        <translation>Las palabras que trae el programa</translation>
    </message>
    <message>
        <source>Key words, one a line</source>
        <translation>Palabras clave, una por línea</translation>
    </message>
    <message>
        <source>Only looks: nothing is closed and no setting changes.</source>
        <translation>Solo observa: nada se cierra y ninguna configuración cambia.</translation>
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
        <translation>se habrían cerrado</translation>
    </message>
    <message>
        <source>of those wrongly: the customer wrote again</source>
        <translation>de esas por error: el cliente volvió a escribir</translation>
    </message>
    <message>
        <source>would have been announced</source>
        <translation>se habrían avisado</translation>
    </message>
    <message>
        <source>found of what people closed</source>
        <translation>encontradas entre las que cerraron personas</translation>
    </message>
    <message>
        <source>Only the wrong ones</source>
        <translation>Solo los errores</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>Beside a figure of a tried setting: the same with the current one</extracomment>
        <translation>ahora %1</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln</source>
        <comment>conversations</comment>
        <translation>
            <numerusform>la más reciente</numerusform>
            <numerusform>las %Ln más recientes</numerusform>
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
        <translation>Prueba retroactiva de cierre — %1</translation>
    </message>
    <message>
        <source>What would the detector have done?</source>
        <translation>¿Qué habría hecho el detector?</translation>
    </message>
    <message>
        <source>It judges past conversations with the setting at the left and compares with what really happened. Nothing is changed.</source>
        <translation>Evalúa conversaciones pasadas con la configuración de la izquierda y compara con lo que realmente ocurrió. Nada se cambia.</translation>
    </message>
    <message>
        <source>The back-test could not be run</source>
        <translation>No se pudo ejecutar la prueba</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nada que analizar</translation>
    </message>
    <message>
        <source>There are no conversations in these days.</source>
        <translation>No hay conversaciones en esos días.</translation>
    </message>
    <message>
        <source>Judging past conversations … %1</source>
        <translation>Evaluando conversaciones pasadas … %1</translation>
    </message>
    <message>
        <source>The conversation could not be opened: %1</source>
        <translation>No se pudo abrir la conversación: %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::ClosePopover</name>
    <message>
        <source>Close conversation</source>
        <translation>Cerrar conversación</translation>
    </message>
    <message>
        <source>Reason, kept with the conversation</source>
        <translation>Motivo, se guarda con la conversación</translation>
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
        <translation>Cerrar como soporte: %1</translation>
    </message>
    <message>
        <source>Close as agent: %1</source>
        <translation>Cerrar como agente: %1</translation>
    </message>
    <message>
        <source>Not closed: %1</source>
        <translation>No se cerró: %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::ClosureBanner</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Mantener abierta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The customer is not done (%1)</source>
        <translation>El cliente no ha terminado (%1)</translation>
    </message>
    <message>
        <source>The customer seemed done: %1</source>
        <extracomment>The reason that is kept with a conversation: %1 &quot;says thanks, says goodbye&quot;</extracomment>
        <translation>El cliente parecía haber terminado: %1</translation>
    </message>
    <message>
        <source>The customer seems done, %1.</source>
        <translation>El cliente parece haber terminado, %1.</translation>
    </message>
    <message>
        <source>The customer seems done, %1: %2.</source>
        <translation>El cliente parece haber terminado, %1: %2.</translation>
    </message>
    <message>
        <source>Not closed: %1</source>
        <translation>No se cerró: %1</translation>
    </message>
    <message>
        <source>Not kept open: %1</source>
        <translation>No se mantuvo abierta: %1</translation>
    </message>
    <message>
        <source>Send or remove what you are writing first</source>
        <translation>Primero envíe o borre lo que está escribiendo</translation>
    </message>
    <message>
        <source>Closes it as ended by the customer</source>
        <translation>La cierra como terminada por el cliente</translation>
    </message>
</context>
<context>
    <name>oc::ui::Composer</name>
    <message>
        <source>Enter again sends this draft to %1</source>
        <translation>Enter otra vez envía este borrador a %1</translation>
    </message>
    <message>
        <source>This conversation is over: %1.</source>
        <translation>Esta conversación ha terminado: %1.</translation>
    </message>
    <message>
        <source>This conversation is over: %1, %2.</source>
        <translation>Esta conversación ha terminado: %1, %2.</translation>
    </message>
    <message>
        <source>Copy unsent text</source>
        <translation>Copiar el texto no enviado</translation>
    </message>
    <message>
        <source>You can read in %1 but not answer: your role there is read-only.</source>
        <translation>Puede leer en %1, pero no responder: su rol allí es de solo lectura.</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Responder a %1</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter breaks the line</source>
        <translation>Enter envía · Mayús+Enter cambia de línea</translation>
    </message>
    <message>
        <source>WhatsApp takes free text only within 24 hours of the customer&apos;s last message and refuses it now (error 63016): the window ended %1. You can write again as soon as the customer does.</source>
        <translation>WhatsApp solo acepta texto libre hasta 24 horas después del último mensaje del cliente y ahora lo rechaza (error 63016): la ventana terminó %1. Podrá escribir en cuanto el cliente lo haga.</translation>
    </message>
    <message>
        <source>The customer has not written here yet, and WhatsApp refuses free text until then (error 63016).</source>
        <translation>El cliente aún no ha escrito aquí y WhatsApp rechaza el texto libre hasta entonces (error 63016).</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>Your text is kept.</source>
        <translation>Su texto se conserva.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>%n carácter de más</numerusform>
            <numerusform>%n caracteres de más</numerusform>
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
            <numerusform>%n carácter restante</numerusform>
            <numerusform>%n caracteres restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” makes it Unicode</source>
        <translation>«%1» lo convierte en Unicode</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Escriba una respuesta</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Enter envía, Mayús+Enter cambia de línea</translation>
    </message>
    <message>
        <source>Suggest reply</source>
        <translation>Sugerir respuesta</translation>
    </message>
</context>
<context>
    <name>oc::ui::ConfidenceBar</name>
    <message>
        <source>Confidence %1</source>
        <translation>Confianza %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::ConversationDelegate</name>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>oc::ui::ConversationJumps</name>
    <message>
        <source>No follow-up was opened: %1</source>
        <translation>No se abrió la continuación: %1</translation>
    </message>
    <message>
        <source>The previous conversation could not be opened: %1</source>
        <translation>No se pudo abrir la conversación anterior: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
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
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>oc::ui::ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>oc::ui::DataAgeBadge</name>
    <message>
        <source>updated now</source>
        <translation>actualizada ahora</translation>
    </message>
    <message>
        <source>%1 ago: database unavailable</source>
        <extracomment>The list&apos;s data is old: %1 &quot;12 s&quot;, &quot;4 min&quot;</extracomment>
        <translation>hace %1: base no disponible</translation>
    </message>
</context>
<context>
    <name>oc::ui::DetailsPopover</name>
    <message>
        <source>Why the customer seems done</source>
        <translation>Por qué el cliente parece haber terminado</translation>
    </message>
    <message>
        <source>Why it was closed automatically</source>
        <translation>Por qué se cerró automáticamente</translation>
    </message>
</context>
<context>
    <name>oc::ui::InboxPane</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nada abierto</translation>
    </message>
    <message>
        <source>New messages from customers appear here by themselves.</source>
        <translation>Los nuevos mensajes de clientes aparecen aquí solos.</translation>
    </message>
    <message>
        <source>Show closed conversations</source>
        <translation>Mostrar conversaciones cerradas</translation>
    </message>
    <message>
        <source>Nothing closed yet</source>
        <translation>Aún no hay nada cerrado</translation>
    </message>
    <message>
        <source>Conversations that have ended are kept here.</source>
        <translation>Aquí se guardan las conversaciones terminadas.</translation>
    </message>
    <message>
        <source>Show open conversations</source>
        <translation>Mostrar conversaciones abiertas</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aún no hay conversaciones</translation>
    </message>
    <message>
        <source>The first message a customer sends to one of this organisation&apos;s numbers appears here by itself.</source>
        <translation>El primer mensaje que un cliente envíe a uno de los números de esta organización aparecerá aquí solo.</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Aún no hay ninguna organización</translation>
    </message>
    <message>
        <source>You are not a member of any organisation. An administrator adds one with: ownerctl owner add</source>
        <translation>No es miembro de ninguna organización. Un administrador crea una con: ownerctl owner add</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>The conversations could not be loaded</source>
        <translation>No se pudieron cargar las conversaciones</translation>
    </message>
    <message>
        <source>Could not load more</source>
        <translation>No se pudo cargar más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln abierta</numerusform>
            <numerusform>%Ln abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversación</numerusform>
            <numerusform>%Ln conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln</source>
        <translation>
            <numerusform>la más reciente</numerusform>
            <numerusform>las %Ln más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>none open</source>
        <translation>ninguna abierta</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Nobody was left waiting</source>
        <translation>Nadie quedó esperando</translation>
    </message>
    <message>
        <source>Conversations that ended by time while the customer waited for an answer are kept here.</source>
        <translation>Aquí quedan las conversaciones que terminaron por tiempo mientras el cliente esperaba respuesta.</translation>
    </message>
</context>
<context>
    <name>oc::ui::LinkBanner</name>
    <message>
        <source>The database can&apos;t be reached. You see everything as of %1; it catches up by itself. Your drafts stay.</source>
        <translation>No se puede acceder a la base de datos. Ve todo tal como estaba a las %1; se pondrá al día sola. Sus borradores se conservan.</translation>
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
        <translation>agente</translation>
    </message>
    <message>
        <source>reads only</source>
        <translation>solo lectura</translation>
    </message>
</context>
<context>
    <name>oc::ui::ShareField</name>
    <message>
        <source>now %1</source>
        <extracomment>Beside a value that was changed: what it is at present, %1 &quot;60 %&quot;</extracomment>
        <translation>ahora %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::SkeletonList</name>
    <message>
        <source>Loading conversations</source>
        <translation>Cargando conversaciones</translation>
    </message>
</context>
<context>
    <name>oc::ui::StartupView</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Getting your desk ready</source>
        <translation>Preparando su escritorio</translation>
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
        <translation>Base</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>iniciando…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>%1 · last %2</source>
        <extracomment>Receiver: %1 its address, %2 time of the last message that came in</extracomment>
        <translation>%1 · último %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the queue</source>
        <translation>
            <numerusform>%Ln en cola</numerusform>
            <numerusform>%Ln en cola</numerusform>
        </translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>último envío %1</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>no disponible</translation>
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
        <translation>Las conversaciones no terminan solas: %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::SuggestionStrip</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Adds it to what you write (%1)</source>
        <translation>La añade a lo que escribe (%1)</translation>
    </message>
    <message>
        <source>No suggestion: %1</source>
        <translation>Sin sugerencia: %1</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Writing a suggestion …</source>
        <translation>Escribiendo una sugerencia …</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
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
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Summary: %1</source>
        <translation>Resumen: %1</translation>
    </message>
    <message>
        <source>No summary: %1</source>
        <translation>Sin resumen: %1</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Escribiendo …</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
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
            <numerusform>%n conversación sin leer</numerusform>
            <numerusform>%n conversaciones sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::TenantRail</name>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Closure back-test …</source>
        <translation>Prueba retroactiva de cierre …</translation>
    </message>
    <message>
        <source>Closure back-test</source>
        <translation>Prueba retroactiva de cierre</translation>
    </message>
</context>
<context>
    <name>oc::ui::ThreadHeader</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closed by the agent …</source>
        <translation>Cerrada por el agente…</translation>
    </message>
    <message>
        <source>Closed by support …</source>
        <translation>Cerrada por soporte…</translation>
    </message>
    <message>
        <source>Your role in this tenant is read-only</source>
        <translation>Su rol en esta organización es de solo lectura</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How a conversation ended and when: &quot;closed by the agent, yesterday&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>caduca en %1</translation>
    </message>
    <message>
        <source>about to expire</source>
        <translation>a punto de caducar</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>Open a follow-up</source>
        <translation>Abrir continuación</translation>
    </message>
    <message>
        <source>A closed conversation stays closed: this begins a new one with the customer.</source>
        <translation>Una conversación cerrada sigue cerrada: esto inicia una nueva con el cliente.</translation>
    </message>
    <message>
        <source>The assistant sums up what was said</source>
        <translation>El asistente resume lo que se dijo</translation>
    </message>
    <message>
        <source>%1 unanswered</source>
        <extracomment>How a conversation ended, and that the customer still waited for an answer</extracomment>
        <translation>%1 sin respuesta</translation>
    </message>
</context>
<context>
    <name>oc::ui::ThreadPane</name>
    <message>
        <source>No conversation chosen</source>
        <translation>Ninguna conversación elegida</translation>
    </message>
    <message>
        <source>Choose one in the list to read and answer it.</source>
        <translation>Elija una de la lista para leerla y responderla.</translation>
    </message>
    <message>
        <source>The messages could not be read</source>
        <translation>No se pudieron leer los mensajes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>oc::ui::ThreadSkeleton</name>
    <message>
        <source>Loading messages …</source>
        <translation>Cargando mensajes…</translation>
    </message>
</context>
<context>
    <name>oc::ui::TimelineView</name>
    <message numerus="yes">
        <source>%n messages loaded</source>
        <translation>
            <numerusform>%n mensaje cargado</numerusform>
            <numerusform>%n mensajes cargados</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Beginning of the conversation</source>
        <translation>Inicio de la conversación</translation>
    </message>
    <message>
        <source>Loading earlier messages …</source>
        <translation>Cargando mensajes anteriores…</translation>
    </message>
    <message>
        <source>Earlier messages could not be loaded. Try again</source>
        <translation>No se pudieron cargar los mensajes anteriores. Intentar de nuevo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copiar dirección del enlace</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copiar línea</translation>
    </message>
</context>
</TS>
