<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AdminText</name>
    <message>
        <source>Reads only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Reads conversations; writes and closes nothing.</source>
        <translation>Lee las conversaciones; no escribe ni cierra.</translation>
    </message>
    <message>
        <source>Reads, answers and closes conversations.</source>
        <translation>Lee, responde y cierra conversaciones.</translation>
    </message>
    <message>
        <source>As an agent, and manages staff, numbers, features and keys.</source>
        <translation>Como agente, y además gestiona personal, números, funciones y claves.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
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
        <translation>Lee</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escribe</translation>
    </message>
    <message>
        <source>Administers</source>
        <translation>Administra</translation>
    </message>
    <message>
        <source>Reads conversations and messages.</source>
        <translation>Lee conversaciones y mensajes.</translation>
    </message>
    <message>
        <source>Also begins, answers and closes conversations.</source>
        <translation>También inicia, responde y cierra conversaciones.</translation>
    </message>
    <message>
        <source>Also changes settings: only for programs you own.</source>
        <translation>También cambia ajustes: solo para programas propios.</translation>
    </message>
    <message>
        <source>as set for the installation</source>
        <translation>según la instalación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) a minute</source>
        <translation>
            <numerusform>%Ln petición por minuto</numerusform>
            <numerusform>%Ln peticiones por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>A message came in or went out</source>
        <translation>Llegó o salió un mensaje</translation>
    </message>
    <message>
        <source>A message&apos;s delivery changed</source>
        <translation>Cambió la entrega de un mensaje</translation>
    </message>
    <message>
        <source>A conversation began</source>
        <translation>Empezó una conversación</translation>
    </message>
    <message>
        <source>A conversation ended</source>
        <translation>Terminó una conversación</translation>
    </message>
    <message>
        <source>A customer seems done</source>
        <translation>Un cliente parece haber terminado</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>being delivered</source>
        <translation>en entrega</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>sin éxito</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Twilio account</source>
        <translation>Cuenta de Twilio</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Feature&apos;s key</source>
        <translation>Clave de una función</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>entró</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportado</translation>
    </message>
    <message>
        <source>key renewed</source>
        <translation>clave renovada</translation>
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
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Received webhook</source>
        <translation>Webhook recibido</translation>
    </message>
    <message>
        <source>put in again</source>
        <translation>procesado de nuevo</translation>
    </message>
</context>
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
    <name>ConfigCheck</name>
    <message>
        <source>This must be a whole number.</source>
        <translation>Debe ser un número entero.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Debe ser un número.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Debe ser verdadero o falso.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Debe ser una lista.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Debe ser un objeto.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Debe ser un texto.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Como mínimo %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Como máximo %1.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s).</source>
        <translation>
            <numerusform>Como mínimo %Ln carácter.</numerusform>
            <numerusform>Como mínimo %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s).</source>
        <translation>
            <numerusform>Como máximo %Ln carácter.</numerusform>
            <numerusform>Como máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This must be an address such as https://api.example.com/v1.</source>
        <translation>Debe ser una dirección como https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>This is not as it must be.</source>
        <translation>Esto no tiene el formato correcto.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln entry(s).</source>
        <translation>
            <numerusform>Como mínimo %Ln elemento.</numerusform>
            <numerusform>Como mínimo %Ln elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln entry(s).</source>
        <translation>
            <numerusform>Como máximo %Ln elemento.</numerusform>
            <numerusform>Como máximo %Ln elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <extracomment>%1 the number of an entry in a list, %2 what is wrong with it</extracomment>
        <translation>Elemento %1: %2</translation>
    </message>
    <message>
        <source>This is none of the possible values.</source>
        <translation>Este valor no es posible.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>No existe el ajuste “%1”.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto es obligatorio.</translation>
    </message>
    <message>
        <source>Not below “%1” (%2).</source>
        <translation>No por debajo de “%1” (%2).</translation>
    </message>
</context>
<context>
    <name>CoreError</name>
    <message>
        <source>The database can&apos;t be reached just now.</source>
        <translation>La base de datos no está accesible en este momento.</translation>
    </message>
    <message>
        <source>The connection to the database broke.</source>
        <translation>Se cortó la conexión con la base de datos.</translation>
    </message>
    <message>
        <source>The database has no free connection just now.</source>
        <translation>La base de datos no tiene conexiones libres en este momento.</translation>
    </message>
    <message>
        <source>The database took too long to answer.</source>
        <translation>La base de datos tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>Somebody else was changing the same thing at this moment. Try again.</source>
        <translation>Otra persona estaba cambiando lo mismo en este momento. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Esto ya existe.</translation>
    </message>
    <message>
        <source>Something that this refers to doesn&apos;t exist, or is in use.</source>
        <translation>Algo a lo que esto se refiere no existe o está en uso.</translation>
    </message>
    <message>
        <source>The database refused a value that isn&apos;t allowed.</source>
        <translation>La base de datos rechazó un valor que no está permitido.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>Usted no puede hacer esto.</translation>
    </message>
    <message>
        <source>The database refused this login.</source>
        <translation>La base de datos rechazó este acceso.</translation>
    </message>
    <message>
        <source>The database refused the name or the password.</source>
        <translation>La base de datos rechazó el nombre o la contraseña.</translation>
    </message>
    <message>
        <source>This login is switched off. An administrator can switch it on again.</source>
        <translation>Este acceso está desactivado. Un administrador puede reactivarlo.</translation>
    </message>
    <message>
        <source>This login has too many connections open already: close another console.</source>
        <translation>Este acceso ya tiene demasiadas conexiones: cierre otra consola.</translation>
    </message>
    <message>
        <source>The server has no such database.</source>
        <translation>El servidor no tiene esa base de datos.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. The log has the details.</source>
        <translation>Algo falló en el programa. El registro tiene los detalles.</translation>
    </message>
    <message>
        <source>The database is older than this program: run `ownerctl migrate`.</source>
        <translation>La base de datos es más antigua que este programa: ejecute `ownerctl migrate`.</translation>
    </message>
    <message>
        <source>The database is newer than this program: install the newer program.</source>
        <translation>La base de datos es más nueva que este programa: instale el programa más nuevo.</translation>
    </message>
    <message>
        <source>This is no database of Owner Console.</source>
        <translation>Esta no es una base de datos de Owner Console.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>A text contains a NUL character.</source>
        <translation>Un texto contiene un carácter NUL.</translation>
    </message>
    <message>
        <source>There is no such tenant.</source>
        <translation>Esa organización no existe.</translation>
    </message>
    <message>
        <source>There is no such conversation.</source>
        <translation>Esa conversación no existe.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Ese mensaje no existe.</translation>
    </message>
    <message>
        <source>There is no such feature.</source>
        <translation>Esa función no existe.</translation>
    </message>
    <message>
        <source>There is no such change.</source>
        <translation>Ese cambio no existe.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>Esa clave no existe.</translation>
    </message>
    <message>
        <source>There is no such login.</source>
        <translation>Ese acceso no existe.</translation>
    </message>
    <message>
        <source>There is no such member of staff.</source>
        <translation>Esa persona no es parte del personal.</translation>
    </message>
    <message>
        <source>There is no such Twilio account.</source>
        <translation>Esa cuenta de Twilio no existe.</translation>
    </message>
    <message>
        <source>There is no such outgoing webhook.</source>
        <translation>Ese webhook saliente no existe.</translation>
    </message>
    <message>
        <source>There is no such delivery.</source>
        <translation>Esa entrega no existe.</translation>
    </message>
    <message>
        <source>This delivery is still under way.</source>
        <translation>Esta entrega todavía está en curso.</translation>
    </message>
    <message>
        <source>The outgoing webhook is switched off: set it active first.</source>
        <translation>El webhook saliente está desactivado: actívelo primero.</translation>
    </message>
    <message>
        <source>A tenant has at most 50 outgoing webhooks.</source>
        <translation>Una organización tiene como máximo 50 webhooks salientes.</translation>
    </message>
    <message>
        <source>The url must be an address like https://example.org/hook, without a name, a password or a #part.</source>
        <translation>La URL debe ser una dirección como https://example.org/hook, sin nombre, contraseña ni #parte.</translation>
    </message>
    <message>
        <source>The description is longer than 500 characters.</source>
        <translation>La descripción tiene más de 500 caracteres.</translation>
    </message>
    <message>
        <source>Only an administrator of the database may do this.</source>
        <translation>Solo un administrador de la base de datos puede hacer esto.</translation>
    </message>
    <message>
        <source>Only a platform administrator may do this.</source>
        <translation>Solo un administrador de la plataforma puede hacer esto.</translation>
    </message>
    <message>
        <source>This takes an admin of the tenant.</source>
        <translation>Esto requiere un administrador de la organización.</translation>
    </message>
    <message>
        <source>This conversation is closed; the customer&apos;s next message opens a new one.</source>
        <translation>Esta conversación está cerrada; el próximo mensaje del cliente abre una nueva.</translation>
    </message>
    <message>
        <source>This conversation is open; it needs no follow-up.</source>
        <translation>Esta conversación está abierta; no necesita seguimiento.</translation>
    </message>
    <message>
        <source>A closed conversation can&apos;t be extended.</source>
        <translation>Una conversación cerrada no se puede prorrogar.</translation>
    </message>
    <message>
        <source>An empty message can&apos;t be sent.</source>
        <translation>No se puede enviar un mensaje vacío.</translation>
    </message>
    <message>
        <source>This tenant is being deleted.</source>
        <translation>Esta organización se está eliminando.</translation>
    </message>
    <message>
        <source>This tenant is switched off: nothing is sent.</source>
        <translation>Esta organización está desactivada: no se envía nada.</translation>
    </message>
    <message>
        <source>That is not the tenant&apos;s name: nothing was deleted.</source>
        <translation>Ese no es el nombre de la organización: no se eliminó nada.</translation>
    </message>
    <message>
        <source>A tenant needs a name and an e-mail address.</source>
        <translation>Una organización necesita un nombre y un correo electrónico.</translation>
    </message>
    <message>
        <source>A member of staff needs a name and one of the roles admin, agent, user.</source>
        <translation>Un miembro del personal necesita un nombre y un rol.</translation>
    </message>
    <message>
        <source>That is no e-mail address.</source>
        <translation>Eso no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Somebody with this address works for another tenant: a platform administrator may add them to yours.</source>
        <translation>Alguien con esta dirección trabaja para otra organización: un administrador de la plataforma puede añadirlo a la suya.</translation>
    </message>
    <message>
        <source>This person is a member of the tenant&apos;s staff already.</source>
        <translation>Esta persona ya es parte del personal.</translation>
    </message>
    <message>
        <source>Nobody signs in with this address yet: a password is needed.</source>
        <translation>Nadie entra todavía con esta dirección: hace falta una contraseña.</translation>
    </message>
    <message>
        <source>Somebody adds this person just now. Look again.</source>
        <translation>Alguien está añadiendo a esta persona ahora. Mire de nuevo.</translation>
    </message>
    <message>
        <source>This is the tenant&apos;s last admin: make somebody else an admin first.</source>
        <translation>Este es el último administrador de la organización: haga antes administrador a otra persona.</translation>
    </message>
    <message>
        <source>This is the last platform administrator.</source>
        <translation>Este es el último administrador de la plataforma.</translation>
    </message>
    <message>
        <source>Only a platform administrator decides over another one.</source>
        <translation>Solo un administrador de la plataforma decide sobre otro.</translation>
    </message>
    <message>
        <source>This person belongs to tenants that you do not administer: a platform administrator may do this.</source>
        <translation>Esta persona pertenece a organizaciones que usted no administra: un administrador de la plataforma puede hacer esto.</translation>
    </message>
    <message>
        <source>Nobody can disable their own login.</source>
        <translation>Nadie puede desactivar su propio acceso.</translation>
    </message>
    <message>
        <source>A new Twilio account needs its auth token.</source>
        <translation>Una cuenta nueva de Twilio necesita su token.</translation>
    </message>
    <message>
        <source>Twilio was asked often just now. Wait a minute.</source>
        <translation>Se consultó a Twilio muchas veces hace poco. Espere un minuto.</translation>
    </message>
    <message>
        <source>The assistant was interrupted. Ask again.</source>
        <translation>El asistente fue interrumpido. Pregunte de nuevo.</translation>
    </message>
    <message>
        <source>The assistant was switched off.</source>
        <translation>El asistente fue desactivado.</translation>
    </message>
    <message>
        <source>The assistant is still writing for this conversation.</source>
        <translation>El asistente todavía está escribiendo para esta conversación.</translation>
    </message>
    <message>
        <source>The assistant is busy with other conversations. Try again in a moment.</source>
        <translation>El asistente está ocupado con otras conversaciones. Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>There is nothing in this conversation yet.</source>
        <translation>Todavía no hay nada en esta conversación.</translation>
    </message>
    <message>
        <source>This was sealed with a key that is no longer the current one. Enter it again.</source>
        <translation>Esto se selló con una clave que ya no es la actual. Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>This installation has tenants or people already.</source>
        <translation>Esta instalación ya tiene organizaciones o personas.</translation>
    </message>
    <message>
        <source>A password has at least 10 characters.</source>
        <translation>Una contraseña tiene al menos 10 caracteres.</translation>
    </message>
    <message>
        <source>This is not allowed as it was entered.</source>
        <translation>Esto no se permite tal como se introdujo.</translation>
    </message>
    <message>
        <source>This does not exist any more.</source>
        <translation>Esto ya no existe.</translation>
    </message>
    <message>
        <source>This is not possible as things stand now.</source>
        <translation>Esto no es posible en la situación actual.</translation>
    </message>
    <message>
        <source>This can&apos;t be reached just now.</source>
        <translation>Esto no está accesible en este momento.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No llegó ninguna respuesta a tiempo.</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Algo falló en el programa.</translation>
    </message>
    <message>
        <source>%1 Details: %2</source>
        <extracomment>%1 what kind of trouble it is, %2 the English sentence of the database</extracomment>
        <translation>%1 Detalles: %2</translation>
    </message>
    <message>
        <source>There is no such agent in this tenant.</source>
        <translation>No existe ese agente en esta organización.</translation>
    </message>
    <message>
        <source>There is no such member of staff in this tenant.</source>
        <translation>No existe esa persona en el equipo de esta organización.</translation>
    </message>
    <message>
        <source>There is no such label.</source>
        <translation>No existe esa etiqueta.</translation>
    </message>
    <message>
        <source>There is no such note.</source>
        <translation>No existe esa nota.</translation>
    </message>
    <message>
        <source>There is no such quick reply.</source>
        <translation>No existe esa respuesta rápida.</translation>
    </message>
    <message>
        <source>There is no such contact.</source>
        <translation>No existe ese contacto.</translation>
    </message>
    <message>
        <source>A label has 1 to 50 characters.</source>
        <translation>Una etiqueta tiene de 1 a 50 caracteres.</translation>
    </message>
    <message>
        <source>A note has 1 to 10000 characters.</source>
        <translation>Una nota tiene de 1 a 10000 caracteres.</translation>
    </message>
    <message>
        <source>Only who wrote a note may change it.</source>
        <translation>Solo quien escribió una nota puede cambiarla.</translation>
    </message>
    <message>
        <source>This note was deleted.</source>
        <translation>Esta nota fue eliminada.</translation>
    </message>
    <message>
        <source>A conversation rests until a time to come.</source>
        <translation>Una conversación solo puede aplazarse hasta un momento futuro.</translation>
    </message>
    <message>
        <source>Nobody has this conversation any more.</source>
        <translation>Ya nadie tiene esta conversación.</translation>
    </message>
    <message>
        <source>The customer has written nothing here that could be unread.</source>
        <translation>El cliente no ha escrito nada aquí que pudiera quedar como no leído.</translation>
    </message>
    <message>
        <source>Give 1 to 200 conversations.</source>
        <translation>Elija de 1 a 200 conversaciones.</translation>
    </message>
    <message>
        <source>This message is on its way already.</source>
        <translation>Este mensaje ya está en camino.</translation>
    </message>
    <message>
        <source>Only a message that was not delivered can be sent again.</source>
        <translation>Solo un mensaje que no se entregó puede enviarse de nuevo.</translation>
    </message>
    <message>
        <source>This message was sent again already.</source>
        <translation>Este mensaje ya se envió de nuevo.</translation>
    </message>
    <message>
        <source>This customer asked for no more messages (STOP). They can opt in again by writing START.</source>
        <translation>Este cliente pidió no recibir más mensajes (STOP). Puede volver a aceptarlos escribiendo START.</translation>
    </message>
    <message>
        <source>A view has a name of 1 to 60 characters.</source>
        <translation>El nombre de una lista guardada tiene de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>A quick reply has a shortcut of 1 to 32 characters without blanks, a title of at most 100 and a text of 1 to 4096.</source>
        <translation>Una respuesta rápida tiene un atajo de 1 a 32 caracteres sin espacios, un título de hasta 100 y un texto de 1 a 4096.</translation>
    </message>
    <message>
        <source>The database server lets nobody in from here: its administrator has to allow it in pg_hba.conf.</source>
        <translation>El servidor de base de datos no deja entrar a nadie desde aquí: su administrador tiene que permitirlo en pg_hba.conf.</translation>
    </message>
    <message>
        <source>This login may not use the database: its administrator has to grant CONNECT.</source>
        <translation>Este acceso no puede usar la base de datos: su administrador tiene que conceder CONNECT.</translation>
    </message>
    <message>
        <source>The database server is starting or stopping just now.</source>
        <translation>El servidor de base de datos se está iniciando o deteniendo en este momento.</translation>
    </message>
    <message>
        <source>The database server ended the connection: it stops, or an administrator did it.</source>
        <translation>El servidor de base de datos cerró la conexión: se está deteniendo o lo hizo un administrador.</translation>
    </message>
    <message>
        <source>The database server offers no TLS, and its connection would be open to others: its administrator has to set ssl = on there.</source>
        <translation>El servidor de base de datos no ofrece TLS, y la conexión quedaría abierta a otros: su administrador tiene que poner ssl = on allí.</translation>
    </message>
    <message>
        <source>The database server&apos;s certificate is for another host name: use the name that it is made out for, or ?sslmode=verify-ca behind the server&apos;s address.</source>
        <translation>El certificado del servidor de base de datos es de otro nombre: use el nombre para el que fue emitido, o ?sslmode=verify-ca detrás de la dirección del servidor.</translation>
    </message>
    <message>
        <source>The database server&apos;s certificate can&apos;t be trusted. Either it has expired: its administrator renews it. Or its authority is not known here: add its file behind the server&apos;s address, ?sslrootcert=FILE.</source>
        <translation>El certificado del servidor de base de datos no es de confianza. O ha caducado: su administrador lo renueva. O su autoridad no se conoce aquí: añada el archivo de esta detrás de la dirección del servidor, ?sslrootcert=ARCHIVO.</translation>
    </message>
    <message>
        <source>The file of the certificate authority can&apos;t be used: check what ?sslrootcert= names behind the server&apos;s address.</source>
        <translation>El archivo de la autoridad certificadora no se puede usar: compruebe lo que ?sslrootcert= indica detrás de la dirección del servidor.</translation>
    </message>
    <message>
        <source>This database is on another machine, so that its certificate must be checked: use sslmode=verify-full or verify-ca, with sslrootcert=FILE where it is by an authority of your own.</source>
        <translation>Esta base de datos está en otra máquina, así que hay que comprobar su certificado: use sslmode=verify-full o verify-ca, con sslrootcert=ARCHIVO si es de una autoridad propia.</translation>
    </message>
    <message>
        <source>SECRET_KEY (or secret.key) is not the key that the stored secrets were sealed with. Restore the old key, or name it behind the new one (SECRET_KEY=NEW,OLD) and run `ownerctl secrets rotate`.</source>
        <translation>SECRET_KEY (o secret.key) no es la clave con que se sellaron los secretos guardados. Restaure la clave antigua o indíquela detrás de la nueva (SECRET_KEY=NUEVA,ANTIGUA) y ejecute `ownerctl secrets rotate`.</translation>
    </message>
    <message>
        <source>Creating the private database…</source>
        <translation>Creando la base de datos privada…</translation>
    </message>
    <message>
        <source>Starting the private database…</source>
        <translation>Iniciando la base de datos privada…</translation>
    </message>
    <message>
        <source>The private database could not be created.</source>
        <translation>No se pudo crear la base de datos privada.</translation>
    </message>
    <message>
        <source>The receiver is off here: set DATABASE_SERVICE_URL and SECRET_KEY to run it.</source>
        <translation>El receptor está apagado aquí: defina DATABASE_SERVICE_URL y SECRET_KEY para ejecutarlo.</translation>
    </message>
    <message>
        <source>Sample data takes an administrator&apos;s rights: set DATABASE_ADMIN_URL.</source>
        <translation>Los datos de ejemplo exigen derechos de administrador: defina DATABASE_ADMIN_URL.</translation>
    </message>
    <message>
        <source>This takes an administrator&apos;s rights: set DATABASE_ADMIN_URL.</source>
        <translation>Esto exige derechos de administrador: defina DATABASE_ADMIN_URL.</translation>
    </message>
    <message>
        <source>Another program is migrating this database. Try later.</source>
        <translation>Otro programa está actualizando esta base de datos. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Twilio never received this message, and it was not sent again by itself: send it again if it is still wanted.</source>
        <translation>Twilio nunca recibió este mensaje y no se reenvió por sí solo: reenvíelo si todavía hace falta.</translation>
    </message>
    <message>
        <source>The journal is nearly full: set JOURNAL_MAX_MB.</source>
        <translation>El diario está casi lleno: ajuste JOURNAL_MAX_MB.</translation>
    </message>
    <message>
        <source>Files of the journal are damaged: see `ownerctl journal list`.</source>
        <translation>Hay archivos del diario dañados: vea `ownerctl journal list`.</translation>
    </message>
    <message>
        <source>The database refused messages: see `ownerctl journal list --quarantine`.</source>
        <translation>La base de datos rechazó mensajes: vea `ownerctl journal list --quarantine`.</translation>
    </message>
</context>
<context>
    <name>DoorText</name>
    <message>
        <source>The e-mail or the password is not right.</source>
        <translation>El correo o la contraseña no es correcto.</translation>
    </message>
    <message>
        <source>The server has no Owner Console database of this name.</source>
        <translation>El servidor no tiene una base de datos de Owner Console con este nombre.</translation>
    </message>
    <message>
        <source>No server answers there. Check the address and the network.</source>
        <translation>Ningún servidor responde allí. Revise la dirección y la red.</translation>
    </message>
    <message>
        <source>The connection would not be safe, so nothing was sent: %1</source>
        <translation>La conexión no sería segura, así que no se envió nada: %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Demasiados intentos. Espere %n segundo.</numerusform>
            <numerusform>Demasiados intentos. Espere %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password was changed elsewhere, or the login was removed. Sign in with the new password, or ask an administrator.</source>
        <translation>La contraseña se cambió en otro lugar, o se eliminó el acceso. Entre con la nueva contraseña o hable con un administrador.</translation>
    </message>
    <message>
        <source>The server has ended your session. %1</source>
        <translation>El servidor ha terminado su sesión. %1</translation>
    </message>
</context>
<context>
    <name>EmojiGroup</name>
    <message>
        <source>Smileys</source>
        <translation>Caritas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Naturaleza</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viajes</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
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
        <translation>Banderas</translation>
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
    <message>
        <source>Priority taken away %1</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Prioridad retirada %1</translation>
    </message>
    <message>
        <source>Low priority given %1</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Prioridad baja dada %1</translation>
    </message>
    <message>
        <source>High priority given %1</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Prioridad alta dada %1</translation>
    </message>
    <message>
        <source>Made urgent %1</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Marcada como urgente %1</translation>
    </message>
    <message>
        <source>Labels put on %1: %2</source>
        <extracomment>%1 &quot;by Ana&quot;, %2 labels</extracomment>
        <translation>Etiquetas puestas %1: %2</translation>
    </message>
    <message>
        <source>Labels taken off %1: %2</source>
        <extracomment>%1 &quot;by Ana&quot;, %2 labels</extracomment>
        <translation>Etiquetas quitadas %1: %2</translation>
    </message>
    <message>
        <source>Woken: its time had come</source>
        <translation>De vuelta: llegó la hora</translation>
    </message>
    <message>
        <source>Woken: the customer wrote</source>
        <translation>De vuelta: el cliente escribió</translation>
    </message>
    <message>
        <source>Woken %1</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Traída de vuelta %1</translation>
    </message>
    <message>
        <source>Given back %1: nobody has it</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Devuelta %1: nadie la tiene</translation>
    </message>
    <message>
        <source>Given to %1 %2</source>
        <extracomment>%1 a colleague, %2 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Pasada a %1 %2</translation>
    </message>
    <message>
        <source>Snoozed %1 until the customer writes</source>
        <extracomment>%1 &quot;by Ana&quot;, &quot;through the API&quot;</extracomment>
        <translation>Aplazada %1 hasta que el cliente escriba</translation>
    </message>
    <message>
        <source>Snoozed %1 until %2</source>
        <extracomment>%1 &quot;by Ana&quot;, %2 a date and a time</extracomment>
        <translation>Aplazada %1 hasta %2</translation>
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
        <translation>Tomada %1</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>prioridad baja</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>prioridad alta</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>no priority</source>
        <translation>sin prioridad</translation>
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
    <name>FeatureText</name>
    <message>
        <source>Closure detection</source>
        <translation>Detección de cierre</translation>
    </message>
    <message>
        <source>Notices when a customer is done and tells the agent, or closes where automatic closing is on.</source>
        <translation>Nota cuándo el cliente ha terminado y avisa al agente, o cierra donde el cierre automático está activado.</translation>
    </message>
    <message>
        <source>Automatic closing</source>
        <translation>Cierre automático</translation>
    </message>
    <message>
        <source>Closes by itself where closure detection is sure. Without it an agent confirms.</source>
        <translation>Cierra solo donde la detección está segura. Sin él un agente confirma.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Multimedia</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Suggests replies and summaries through an OpenAI-compatible endpoint. Sends it nothing while off.</source>
        <translation>Sugiere respuestas y resúmenes mediante un servicio compatible con OpenAI. Apagado, no le envía nada.</translation>
    </message>
    <message>
        <source>Announce from</source>
        <translation>Avisar desde</translation>
    </message>
    <message>
        <source>From this confidence on the agent is told.</source>
        <translation>Desde esta confianza se avisa al agente.</translation>
    </message>
    <message>
        <source>Close from</source>
        <translation>Cerrar desde</translation>
    </message>
    <message>
        <source>From this confidence on the conversation is closed; not below the one above.</source>
        <translation>Desde esta confianza se cierra la conversación; no menor que la anterior.</translation>
    </message>
    <message>
        <source>Key words</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Words and phrases with which customers end a conversation, one a line.</source>
        <translation>Palabras y frases con las que los clientes terminan una conversación, una por línea.</translation>
    </message>
    <message>
        <source>Shortest duration, in seconds</source>
        <translation>Duración mínima, en segundos</translation>
    </message>
    <message>
        <source>A younger conversation is closed less readily.</source>
        <translation>Una conversación más reciente se cierra con más cautela.</translation>
    </message>
    <message>
        <source>Address of the endpoint</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>Without it there is no assistant.</source>
        <translation>Sin ella no hay asistente.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Its name, as the endpoint knows it.</source>
        <translation>Su nombre, como lo conoce el servicio.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>What the assistant should know and how it should write.</source>
        <translation>Qué debe saber el asistente y cómo debe escribir.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>How freely it writes, 0 to 2.</source>
        <translation>Con cuánta libertad escribe, de 0 a 2.</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Respuesta más larga, en tokens</translation>
    </message>
    <message>
        <source>Patience, in seconds</source>
        <translation>Paciencia, en segundos</translation>
    </message>
    <message>
        <source>An answer that takes longer is given up.</source>
        <translation>Se abandona una respuesta que tarda más.</translation>
    </message>
    <message>
        <source>Price of a million tokens read</source>
        <translation>Precio de un millón de tokens leídos</translation>
    </message>
    <message>
        <source>For the cost counter.</source>
        <translation>Para el contador de costes.</translation>
    </message>
    <message>
        <source>Price of a million tokens written</source>
        <translation>Precio de un millón de tokens escritos</translation>
    </message>
    <message>
        <source>Sends pictures, audio, videos and documents, and fetches those of customers, which wait at Twilio while it is off.</source>
        <translation>Envía fotos, audios, vídeos y documentos y descarga los de los clientes; mientras está apagado, los suyos esperan en Twilio.</translation>
    </message>
    <message>
        <source>Largest file, in MB</source>
        <translation>Archivo más grande, en MB</translation>
    </message>
    <message>
        <source>A larger one is neither fetched nor attached.</source>
        <translation>Uno más grande no se descarga ni se adjunta.</translation>
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
        <translation>vence en %1</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>ventana %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>A conversation rests: %1 &quot;15:20&quot;, &quot;Thu 09:00&quot;</extracomment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>until they write</source>
        <translation>hasta que escriba</translation>
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
        <translation>con %1</translation>
    </message>
    <message>
        <source>with nobody</source>
        <translation>sin asignar</translation>
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
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>Hoja de Excel</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>Presentación de PowerPoint</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>tipo desconocido</translation>
    </message>
    <message>
        <source>Being fetched …</source>
        <translation>Se está descargando …</translation>
    </message>
    <message>
        <source>Expired at Twilio: it has this file no longer</source>
        <translation>Caducó en Twilio: ya no tiene este archivo</translation>
    </message>
    <message>
        <source>Not taken: too large, or not what it says it is</source>
        <translation>No aceptado: demasiado grande o no es lo que dice ser</translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <translation>No se pudo descargar</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n file(s) with a message.</source>
        <translation>
            <numerusform>%1 acepta como máximo %n archivo por mensaje.</numerusform>
            <numerusform>%1 acepta como máximo %n archivos por mensaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take files of this type (%2).</source>
        <translation>%1 no acepta archivos de este tipo (%2).</translation>
    </message>
    <message>
        <source>The file has %1, and %2 takes at most %3.</source>
        <translation>El archivo tiene %1, y %2 acepta como máximo %3.</translation>
    </message>
    <message>
        <source>Together the files have %1, and %2 takes at most %3.</source>
        <translation>Juntos, los archivos tienen %1, y %2 acepta como máximo %3.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>To me</source>
        <translation>A mí</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>A nadie</translation>
    </message>
    <message>
        <source>New label …</source>
        <translation>Nueva etiqueta…</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>Give the label a name.</source>
        <translation>Ponga un nombre a la etiqueta.</translation>
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
    <message>
        <source>Play: %1</source>
        <extracomment>%1 &quot;Voice message&quot;</extracomment>
        <translation>Escuchar: %1</translation>
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
        <translation>“%1” no es un número con el código del país, como +5511999998888.</translation>
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
        <translation>Al menos 10 caracteres.</translation>
    </message>
    <message>
        <source>One character over and over is no secret.</source>
        <translation>Un carácter repetido no es un secreto.</translation>
    </message>
    <message>
        <source>Not the e-mail address: everybody knows it.</source>
        <translation>No la dirección de correo: todos la conocen.</translation>
    </message>
    <message>
        <source>Weak: a few words more make it strong.</source>
        <translation>Débil: unas palabras más la hacen fuerte.</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
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
    <name>RowAction</name>
    <message>
        <source>Assign to me</source>
        <translation>Asignarme</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take it back before it is sent</source>
        <translation>Retirar antes del envío</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s · Undo</source>
        <translation>
            <numerusform>Se envía en %n s · Deshacer</numerusform>
            <numerusform>Se envía en %n s · Deshacer</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back into the field</source>
        <translation>Traer de vuelta al campo</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>As a new message with these words</source>
        <translation>Como mensaje nuevo con este texto</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Nota eliminada</translation>
    </message>
    <message>
        <source>Note by %1, deleted</source>
        <translation>Nota de %1, eliminada</translation>
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
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Ask Twilio for it once more</source>
        <translation>Pedirlo a Twilio una vez más</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n.º %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>our answer</source>
        <translation>respuesta nuestra</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Narrow it with from:customer, from:me, in:open, label:vip, after:2026-01-31, “exact words”</source>
        <extracomment>What can be typed to narrow a search; the words before the colons are understood in English, Portuguese (de, em, etiqueta, depois, antes) and Spanish (de, en, etiqueta, despues, antes)</extracomment>
        <translation>Afine con de:cliente, de:mi, en:abierta, etiqueta:vip, despues:2026-01-31, “palabras exactas”</translation>
    </message>
    <message>
        <source>“%1” says nothing to the search.</source>
        <translation>“%1” no le dice nada a la búsqueda.</translation>
    </message>
    <message>
        <source>Not searched: %1</source>
        <translation>No se buscó: %1</translation>
    </message>
    <message>
        <source>Not searched any further: %1</source>
        <translation>La búsqueda se detuvo aquí: %1</translation>
    </message>
    <message>
        <source>Older messages were not searched yet.</source>
        <translation>Los mensajes más antiguos aún no se han revisado.</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Wake now</source>
        <translation>Retomar ahora</translation>
    </message>
    <message>
        <source>Another time …</source>
        <translation>Otra hora…</translation>
    </message>
</context>
<context>
    <name>Snoozing</name>
    <message>
        <source>In one hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Esta tarde</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Hoy al final del día</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>El lunes</translation>
    </message>
    <message>
        <source>Until the customer writes</source>
        <translation>Hasta que el cliente escriba</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 a time: &quot;tomorrow 09:00&quot;</extracomment>
        <translation>mañana %1</translation>
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
    <message>
        <source>Can&apos;t be shown here</source>
        <translation>No se puede mostrar aquí</translation>
    </message>
    <message>
        <source>Can&apos;t be played here</source>
        <translation>No se puede reproducir aquí</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
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
        <translation>Conversación %1 con %2</translation>
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
        <translation>Transcrita el %1 (%2)</translation>
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
        <source>says plainly that it did not work</source>
        <translation>dice claramente que no funcionó</translation>
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
    <message>
        <source>lets us close</source>
        <translation>permite que cerremos</translation>
    </message>
    <message>
        <source>completes an order that is still to be placed</source>
        <translation>completa un pedido que aún falta hacer</translation>
    </message>
    <message>
        <source>tells us to go ahead</source>
        <translation>autoriza que sigamos adelante</translation>
    </message>
    <message>
        <source>gives a low rating</source>
        <translation>da una nota baja</translation>
    </message>
    <message>
        <source>reads like an end</source>
        <translation>suena a final</translation>
    </message>
    <message>
        <source>reads like something open</source>
        <translation>suena a algo pendiente</translation>
    </message>
    <message>
        <source>writes on after taking leave</source>
        <translation>sigue escribiendo después de despedirse</translation>
    </message>
    <message>
        <source>answers as at the end</source>
        <translation>responde como al final</translation>
    </message>
    <message>
        <source>answers as in the middle</source>
        <translation>responde como en medio de la conversación</translation>
    </message>
    <message>
        <source>tells something behind taking leave</source>
        <translation>cuenta algo tras despedirse</translation>
    </message>
    <message>
        <source>only thanks and says goodbye</source>
        <translation>solo agradece y se despide</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <extracomment>Why the confidence was kept low: %1 is such as &quot;asks a question&quot;</extracomment>
        <translation>retenido: %1</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
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
        <translation>Por cerrarse</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuestas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Closed unanswered</source>
        <translation>Cerradas sin respuesta</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Abiertas y cerradas</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>with nobody</source>
        <translation>sin asignar</translation>
    </message>
</context>
<context>
    <name>WebhookLogText</name>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya estaba</translation>
    </message>
    <message>
        <source>Status taken</source>
        <translation>Estado aplicado</translation>
    </message>
    <message>
        <source>Old news</source>
        <translation>Ya superado</translation>
    </message>
    <message>
        <source>Unknown message</source>
        <translation>Mensaje desconocido</translation>
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
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>A new message: it stands in its conversation.</source>
        <translation>Un mensaje nuevo: está en su conversación.</translation>
    </message>
    <message>
        <source>The message had come before; it was not stored twice.</source>
        <translation>El mensaje ya había llegado; no se guardó dos veces.</translation>
    </message>
    <message>
        <source>The delivery state of our message was brought up to date.</source>
        <translation>Se actualizó el estado de entrega de nuestro mensaje.</translation>
    </message>
    <message>
        <source>A newer delivery state was known already.</source>
        <translation>Ya se conocía un estado de entrega más reciente.</translation>
    </message>
    <message>
        <source>A delivery state of a message that was not sent from here.</source>
        <translation>El estado de entrega de un mensaje que no se envió desde aquí.</translation>
    </message>
    <message>
        <source>Signed by Twilio, but nothing that this program knows.</source>
        <translation>Firmado por Twilio, pero nada que este programa conozca.</translation>
    </message>
    <message>
        <source>Signed by Twilio, but without what a message needs.</source>
        <translation>Firmado por Twilio, pero sin lo que un mensaje necesita.</translation>
    </message>
    <message>
        <source>It does not prove that Twilio sent it, so nothing was stored.</source>
        <translation>No demuestra que viene de Twilio; por eso no se guardó nada.</translation>
    </message>
    <message>
        <source>It has no signature.</source>
        <translation>No tiene firma.</translation>
    </message>
    <message>
        <source>The signature is wrong: another auth token, another public address, or a forgery.</source>
        <translation>La firma es incorrecta: otro auth token, otra dirección pública o una falsificación.</translation>
    </message>
    <message>
        <source>The number is none of the account&apos;s: add it to the account.</source>
        <translation>El número no es de la cuenta: agréguelo a la cuenta.</translation>
    </message>
    <message>
        <source>It could not be put in again: %1</source>
        <translation>No se pudo procesar de nuevo: %1</translation>
    </message>
    <message>
        <source>The message was missing and is stored now.</source>
        <translation>El mensaje faltaba y ahora está guardado.</translation>
    </message>
    <message>
        <source>The message is there: nothing was lost.</source>
        <translation>El mensaje está ahí: no se perdió nada.</translation>
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
</context>
<context>
    <name>oc::ui::AboutDialog</name>
    <message>
        <source>About Owner Console</source>
        <translation>Acerca de Owner Console</translation>
    </message>
    <message>
        <source>Reads and answers WhatsApp and SMS conversations of many organisations, with its own receiver and database.</source>
        <translation>Lee y responde conversaciones de WhatsApp y SMS de muchas organizaciones, con receptor y base de datos propios.</translation>
    </message>
    <message>
        <source>The sources are under the MIT licence. This program as built contains Qt HTTP Server, which is under the GNU General Public License 3, and so is the program.</source>
        <translation>El código fuente está bajo la licencia MIT. Este programa, tal como se compiló, contiene Qt HTTP Server, que está bajo la GNU General Public License 3, y por eso el programa también lo está.</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
    <name>oc::ui::AdminPage</name>
    <message>
        <source>Only administrators of %1 see and change this.</source>
        <translation>Solo los administradores de %1 ven y cambian esto.</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>¿Descartar lo que cambiaste?</translation>
    </message>
    <message>
        <source>Your changes on this page are not saved.</source>
        <translation>Tus cambios en esta página no están guardados.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>This could not be read anew: %1</source>
        <translation>No se pudo volver a leer: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile. Saving would overwrite it.</source>
        <translation>Esto cambió en otro lugar mientras tanto. Guardar lo sobrescribiría.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>For this, be an administrator of %1: those of the platform manage its staff and see its audit log.</source>
        <translation>Para esto, sea administrador de %1: los de la plataforma gestionan su personal y ven su registro de auditoría.</translation>
    </message>
</context>
<context>
    <name>oc::ui::AdminWindow</name>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>The administration could not be opened</source>
        <translation>No se pudo abrir la administración</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (inactiva)</translation>
    </message>
    <message>
        <source>The database can&apos;t be reached. You see everything as of %1; what you change now can&apos;t be saved.</source>
        <translation>La base de datos no responde. Ves todo como a las %1; lo que cambies ahora no se puede guardar.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Twilio accounts</source>
        <translation>Cuentas de Twilio</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Times and closing</source>
        <translation>Plazos y cierre</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Outgoing webhooks</source>
        <translation>Webhooks salientes</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Installation&apos;s log</source>
        <translation>Registro de la instalación</translation>
    </message>
    <message>
        <source>Isolation proof</source>
        <translation>Prueba de aislamiento</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Received webhooks</source>
        <translation>Webhooks recibidos</translation>
    </message>
</context>
<context>
    <name>oc::ui::AssignPopover</name>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Who is to answer?</source>
        <translation>¿Quién va a responder?</translation>
    </message>
    <message>
        <source>Find a colleague</source>
        <translation>Buscar colega</translation>
    </message>
    <message>
        <source>Note for the team (optional)</source>
        <translation>Nota para el equipo (opcional)</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Nota para el equipo</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colegas</translation>
    </message>
    <message>
        <source>Reading the colleagues …</source>
        <translation>Leyendo los colegas …</translation>
    </message>
    <message>
        <source>The colleagues could not be read: %1</source>
        <translation>No se pudieron leer los colegas: %1</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Nadie se llama así</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>Asignar a %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::AttachmentBar</name>
    <message>
        <source>Files to be sent</source>
        <translation>Archivos por enviar</translation>
    </message>
</context>
<context>
    <name>oc::ui::AttachmentBook</name>
    <message>
        <source>picture</source>
        <extracomment>Name of the file of a picture that was pasted, without its ending</extracomment>
        <translation>imagen</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>No se puede leer.</translation>
    </message>
</context>
<context>
    <name>oc::ui::AttachmentChip</name>
    <message>
        <source>Not uploaded: %1</source>
        <translation>No subido: %1</translation>
    </message>
    <message>
        <source>Uploading … %1 %</source>
        <translation>Subiendo … %1 %</translation>
    </message>
    <message>
        <source>Upload %1 again</source>
        <translation>Subir %1 de nuevo</translation>
    </message>
    <message>
        <source>Upload it again</source>
        <translation>Subir de nuevo</translation>
    </message>
    <message>
        <source>Don&apos;t send %1</source>
        <translation>No enviar %1</translation>
    </message>
    <message>
        <source>Don&apos;t send it</source>
        <translation>No enviar</translation>
    </message>
</context>
<context>
    <name>oc::ui::Attention</name>
    <message>
        <source>Something new for you</source>
        <translation>Hay algo nuevo para usted</translation>
    </message>
    <message>
        <source>%1 is yours now</source>
        <translation>%1 es ahora suya</translation>
    </message>
    <message>
        <source>%1 calls you</source>
        <translation>%1 le llama</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>News in %n conversations</source>
        <translation>
            <numerusform>Novedades en %n conversación</numerusform>
            <numerusform>Novedades en %n conversaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::AuditFilter</name>
    <message>
        <source>Search who, what, to what</source>
        <translation>Buscar quién, qué, en qué</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Tipo de acción</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
</context>
<context>
    <name>oc::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>En qué</translation>
    </message>
</context>
<context>
    <name>oc::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Who did what when. Nobody can change or delete a line of it.</source>
        <translation>Quién hizo qué y cuándo. Nadie puede cambiar ni borrar una línea.</translation>
    </message>
    <message>
        <source>What concerns the whole installation: organisations, platform administrators, keys.</source>
        <translation>Lo que afecta a toda la instalación: organizaciones, administradores de la plataforma, claves.</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV …</source>
        <translation>E&amp;xportar como CSV …</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Only platform administrators see this. Your organisation&apos;s own log is among its pages.</source>
        <translation>Solo los administradores de la plataforma ven esto. El registro de tu organización está entre sus páginas.</translation>
    </message>
    <message>
        <source>Older lines could not be read: %1</source>
        <translation>No se pudieron leer líneas más antiguas: %1</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>No se pudo leer el registro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Looking it up …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Nada de eso</translation>
    </message>
    <message>
        <source>No line of the log fits the filter.</source>
        <translation>Ninguna línea del registro cumple el filtro.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>En qué</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Exportando …</translation>
    </message>
    <message>
        <source>All lines that fit the filter.</source>
        <translation>Todas las líneas que cumplen el filtro.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
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
    <name>oc::ui::CapsLockHint</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
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
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>For %1. The other consoles that you are signed in to stay so until they connect again.</source>
        <translation>Para %1. Las otras consolas en las que ha entrado siguen abiertas hasta que vuelvan a conectarse.</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>Write the password that you have now.</source>
        <translation>Escriba la contraseña que tiene ahora.</translation>
    </message>
    <message>
        <source>That is not your current password.</source>
        <translation>Esa no es su contraseña actual.</translation>
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
    <name>oc::ui::ClosingPopover</name>
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
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A closed conversation is not opened again: the customer&apos;s next message begins a new one.</source>
        <translation>Una conversación cerrada no se reabre: el próximo mensaje del cliente inicia otra.</translation>
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
    <name>oc::ui::ClosureSection</name>
    <message>
        <source>Closure detector</source>
        <translation>Detector de cierre</translation>
    </message>
    <message>
        <source>It has judged nothing here yet.</source>
        <translation>Aún no ha evaluado nada aquí.</translation>
    </message>
    <message>
        <source>Last verdict %1</source>
        <extracomment>%1 a time: &quot;10:07&quot;, &quot;yesterday 10:07&quot;</extracomment>
        <translation>Última evaluación %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
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
        <source>Suggest reply</source>
        <translation>Sugerir respuesta</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends · Enter breaks the line</source>
        <translation>Ctrl+Enter envía · Enter salta de línea</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Enviar y cerrar</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>/ replies</source>
        <translation>/ respuestas</translation>
    </message>
    <message>
        <source>Put in a text that is kept for this: type / in the field</source>
        <translation>Insertar un texto guardado: escriba / en el campo</translation>
    </message>
    <message>
        <source>Write to the team; the customer never sees it</source>
        <translation>Escribir al equipo; el cliente nunca lo ve</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>A colleague has answered while you were writing. Look before you send.</source>
        <translation>Un colega respondió mientras usted escribía. Mire antes de enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is writing an answer as well.</source>
        <extracomment>%1 one or more colleagues</extracomment>
        <translation>
            <numerusform>%1 también está escribiendo una respuesta.</numerusform>
            <numerusform>%1 también están escribiendo una respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is writing …</source>
        <extracomment>%1 one or more colleagues</extracomment>
        <translation>
            <numerusform>%1 está escribiendo …</numerusform>
            <numerusform>%1 están escribiendo …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is looking at this</source>
        <extracomment>%1 one or more colleagues</extracomment>
        <translation>
            <numerusform>%1 está viendo esta conversación</numerusform>
            <numerusform>%1 están viendo esta conversación</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be sent once the files are uploaded</source>
        <translation>Se puede enviar cuando los archivos estén subidos</translation>
    </message>
    <message>
        <source>%1 is not attached. %2</source>
        <extracomment>%1 a file&apos;s name, %2 a sentence why</extracomment>
        <translation>%1 no se adjuntó. %2</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Attach files; they can be pasted or dropped as well</source>
        <translation>Adjuntar archivos; también se pueden pegar o soltar</translation>
    </message>
    <message>
        <source>Put in an emoji</source>
        <translation>Insertar un emoji</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
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
    <name>oc::ui::ConfigEditor</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Settings as JSON</source>
        <translation>Ajustes en JSON</translation>
    </message>
    <message>
        <source>What is left out is the default. It is checked before it is stored.</source>
        <translation>Lo que falta vale el valor predeterminado. Se comprueba antes de guardar.</translation>
    </message>
    <message>
        <source>This must be an object: { … }</source>
        <translation>Debe ser un objeto: { … }</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>oc::ui::ConfigForm</name>
    <message>
        <source>As the installation has it</source>
        <translation>Como en la instalación</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
</context>
<context>
    <name>oc::ui::ConversationDelegate</name>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
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
</context>
<context>
    <name>oc::ui::ConversationSection</name>
    <message>
        <source>Copy the conversation&apos;s number</source>
        <translation>Copiar el número de la conversación</translation>
    </message>
    <message>
        <source>+ extend</source>
        <translation>+ ampliar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>1st answer</source>
        <translation>1.ª respuesta</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>By one hour</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>By the usual time</source>
        <translation>El tiempo habitual</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <extracomment>%1 a conversation&apos;s number</extracomment>
        <translation>Conversación %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transferir</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>asignar</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>The first answer came so long after the question: %1 &quot;1 min&quot;</extracomment>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none yet, for %1</source>
        <extracomment>Nobody has answered yet: %1 &quot;1 min&quot;</extracomment>
        <translation>ninguna aún, desde hace %1</translation>
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
        <translation>No se cambió: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>oc::ui::CustomerFlags</name>
    <message>
        <source>Opted out (%1): wants no messages from us.</source>
        <extracomment>%1 a time or a day: &quot;10:02&quot;, &quot;yesterday&quot;, &quot;12 May&quot;</extracomment>
        <translation>Se dio de baja (%1): no quiere mensajes nuestros.</translation>
    </message>
    <message>
        <source>Blocked (%1): nobody is told of their messages.</source>
        <translation>Bloqueado (%1): nadie recibe aviso de sus mensajes.</translation>
    </message>
    <message>
        <source>Wants messages again …</source>
        <translation>Vuelve a querer mensajes …</translation>
    </message>
    <message>
        <source>Wants no messages …</source>
        <translation>No quiere mensajes …</translation>
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
        <translation>¿No más mensajes a %1?</translation>
    </message>
    <message>
        <source>Messages to %1 again?</source>
        <translation>¿Mensajes a %1 de nuevo?</translation>
    </message>
    <message>
        <source>It is kept that this customer wants no messages from us, on any channel.</source>
        <translation>Queda anotado que este cliente no quiere mensajes nuestros, en ningún canal.</translation>
    </message>
    <message>
        <source>Do this only when the customer has asked for it: writing to people who have opted out is against the rules of WhatsApp and of the telephone companies.</source>
        <translation>Hágalo solo si el cliente lo ha pedido: escribir a quien se dio de baja va contra las reglas de WhatsApp y de las operadoras.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>They asked for it</source>
        <translation>El cliente lo pidió</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>¿Bloquear a %1?</translation>
    </message>
    <message>
        <source>Unblock %1?</source>
        <translation>¿Desbloquear a %1?</translation>
    </message>
    <message>
        <source>Their messages are still kept, but they leave the lists of open work and nobody is told of them.</source>
        <translation>Sus mensajes se siguen guardando, pero salen de las listas de trabajo abierto y nadie recibe aviso.</translation>
    </message>
    <message>
        <source>Their conversations come back to the lists of open work.</source>
        <translation>Sus conversaciones vuelven a las listas de trabajo abierto.</translation>
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
        <translation>Etiqueta %1 quitada.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nadie elegido</translation>
    </message>
    <message>
        <source>Choose a conversation to see who writes.</source>
        <translation>Elija una conversación para ver quién escribe.</translation>
    </message>
    <message>
        <source>The customer could not be read</source>
        <translation>No se pudo leer el cliente</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
    <name>oc::ui::DeleteTenantDialog</name>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>&amp;Export first …</source>
        <translation>&amp;Exportar antes …</translation>
    </message>
    <message>
        <source>Delete &amp;without an export</source>
        <translation>Eliminar &amp;sin exportar</translation>
    </message>
    <message>
        <source>All conversations, messages, staff, accounts and settings of this organisation are deleted for good. The export holds all of it in one file; only you can read it.</source>
        <translation>Todas las conversaciones, los mensajes, el personal, las cuentas y los ajustes de esta organización se eliminan para siempre. La exportación lo guarda todo en un archivo que solo tú puedes leer.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>E&amp;liminar para siempre</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Export first, or say that you want none.</source>
        <translation>Exporta antes, o indica que no quieres.</translation>
    </message>
    <message>
        <source>&amp;Add me as administrator</source>
        <translation>&amp;Añadirme como administrador</translation>
    </message>
    <message>
        <source>Since that is what its customers wrote, it takes an administrator of the organisation: add yourself first. Its audit log keeps that you did.</source>
        <translation>Como es lo que escribieron sus clientes, requiere un administrador de la organización: añádase primero. Su registro de auditoría conserva que lo hizo.</translation>
    </message>
    <message>
        <source>You are an administrator of it now. Should you keep the organisation, remove yourself among its staff.</source>
        <translation>Ahora usted es administrador de ella. Si conserva la organización, quítese de su personal.</translation>
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
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>respuesta %1</translation>
    </message>
    <message>
        <source>Nothing was delivered in the last 30 days.</source>
        <translation>No se entregó nada en los últimos 30 días.</translation>
    </message>
    <message>
        <source>Re&amp;deliver</source>
        <translation>Volver a ent&amp;regar</translation>
    </message>
    <message>
        <source>Sends the same event once more.</source>
        <translation>Envía el mismo evento una vez más.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>It is still under way.</source>
        <translation>Todavía está en curso.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is on its way again.</source>
        <translation>Va en camino otra vez.</translation>
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
        <translation>Por qué el cliente parece haber terminado</translation>
    </message>
    <message>
        <source>Why it was closed automatically</source>
        <translation>Por qué se cerró automáticamente</translation>
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
        <translation>Escribe “%1” para continuar</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ya lo guardé</translation>
    </message>
</context>
<context>
    <name>oc::ui::EarlierSection</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>This is the first conversation.</source>
        <translation>Esta es la primera conversación.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <translation>Buscar un emoji</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Usados recientemente</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>oc::ui::FeaturesPage</name>
    <message>
        <source>Features</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>What is switched on, and how. Every running program obeys within a second.</source>
        <translation>Qué está activado, y cómo. Todo programa en marcha obedece en un segundo.</translation>
    </message>
    <message>
        <source>Switched &amp;on</source>
        <translation>&amp;Activado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Key of the endpoint</source>
        <translation>&amp;Clave del servicio</translation>
    </message>
    <message>
        <source>Kept encrypted and never shown again. A local endpoint needs none.</source>
        <translation>Se guarda cifrada y no se muestra nunca más. Un servicio local no la necesita.</translation>
    </message>
    <message>
        <source>S&amp;tore the key</source>
        <translation>Guardar la cla&amp;ve</translation>
    </message>
    <message>
        <source>Takes the place of the one before.</source>
        <translation>Reemplaza a la anterior.</translation>
    </message>
    <message>
        <source>Forget the key …</source>
        <translation>Olvidar la clave …</translation>
    </message>
    <message>
        <source>The endpoint is asked without one from then on.</source>
        <translation>Desde entonces se llama al servicio sin clave.</translation>
    </message>
    <message>
        <source>&amp;History …</source>
        <translation>&amp;Historial …</translation>
    </message>
    <message>
        <source>Who switched it when, with which settings; each can be undone.</source>
        <translation>Quién lo cambió, cuándo y con qué ajustes; cada cambio se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Eliminar …</translation>
    </message>
    <message>
        <source>Programs that ask for it don&apos;t find it any more.</source>
        <translation>Los programas que la consultan ya no la encuentran.</translation>
    </message>
    <message>
        <source>&amp;New feature …</source>
        <translation>&amp;Nueva función …</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Una clave nueva</translation>
    </message>
    <message>
        <source>Type the key first.</source>
        <translation>Escribe antes la clave.</translation>
    </message>
    <message>
        <source>Forget the assistant&apos;s key?</source>
        <translation>¿Olvidar la clave del asistente?</translation>
    </message>
    <message>
        <source>An endpoint that wants one refuses every request from then on.</source>
        <translation>Un servicio que exige clave rechaza desde entonces todas las peticiones.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>No features</source>
        <translation>Ninguna función</translation>
    </message>
    <message>
        <source>New feature …</source>
        <translation>Nueva función …</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Known to programs as %1 · last switched %2</source>
        <extracomment>%1 the name by which programs know a feature, %2 a time</extracomment>
        <translation>Para programas: %1 · último cambio %2</translation>
    </message>
    <message>
        <source>New feature</source>
        <translation>Nueva función</translation>
    </message>
    <message>
        <source>For programs of yours: they read whether it is on, and its settings, through the API.</source>
        <translation>Para programas propios: leen por la API si está activada, y sus ajustes.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>Small letters, digits and _.</source>
        <translation>Letras minúsculas, cifras y _.</translation>
    </message>
    <message>
        <source>&amp;What it is for</source>
        <translation>Para &amp;qué sirve</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>A name begins with a small letter; then letters, digits and _.</source>
        <translation>El nombre empieza con letra minúscula; después letras, cifras y _.</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1: creación completada.</translation>
    </message>
    <message>
        <source>Saved. It is in force everywhere.</source>
        <translation>Guardado. Ya rige en todas partes.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>La clave se olvidó.</translation>
    </message>
    <message>
        <source>The key is stored.</source>
        <translation>La clave está guardada.</translation>
    </message>
    <message>
        <source>The change is undone.</source>
        <translation>El cambio está deshecho.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Its settings go with it. The history keeps what they were.</source>
        <translation>Sus ajustes se van con ella. El historial guarda cuáles eran.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1: eliminación completada.</translation>
    </message>
</context>
<context>
    <name>oc::ui::FileKeeper</name>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>File of a message</source>
        <translation>Archivo de un mensaje</translation>
    </message>
    <message>
        <source>It came from outside. Open it only if you expect it: another program will read it.</source>
        <translation>Vino de fuera. Ábralo solo si lo espera: otro programa lo leerá.</translation>
    </message>
    <message>
        <source>It came from outside, and nobody knows what it is. It can only be saved.</source>
        <translation>Vino de fuera, y nadie sabe qué es. Solo se puede guardar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Guardar como …</translation>
    </message>
    <message>
        <source>No room for it: %1</source>
        <translation>No hay lugar para él: %1</translation>
    </message>
    <message>
        <source>No program here opens such a file. Save it instead.</source>
        <translation>Ningún programa de aquí abre un archivo así. Guárdelo.</translation>
    </message>
</context>
<context>
    <name>oc::ui::FilterPopover</name>
    <message>
        <source>Any channel</source>
        <translation>Cualquier canal</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquier persona</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>Views and filters</source>
        <translation>Vistas y filtros</translation>
    </message>
    <message>
        <source>Other lists</source>
        <translation>Otras listas</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
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
        <translation>Con</translation>
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
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Go to a date …</source>
        <translation>Ir a una fecha…</translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>Todavía no hay ninguna</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Cualquier etiqueta</translation>
    </message>
</context>
<context>
    <name>oc::ui::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Earlier hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Later hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminar la búsqueda</translation>
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
        <translation>Los filtros valen en la búsqueda de la lista, no aquí</translation>
    </message>
</context>
<context>
    <name>oc::ui::FirstRunView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Welcome to Owner Console</source>
        <translation>Le damos la bienvenida a Owner Console</translation>
    </message>
    <message>
        <source>There is nothing here yet. How do you want to begin?</source>
        <translation>Aún no hay nada aquí. ¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>Set up your &amp;organisation</source>
        <translation>Crear su &amp;organización</translation>
    </message>
    <message>
        <source>Makes the first tenant and you its administrator, in the database of this computer.</source>
        <translation>Crea la primera organización y le hace su administrador, en la base de datos de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>&amp;Explorar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Three invented tenants, whose customers really write and answer. Nothing leaves this computer.</source>
        <translation>Tres organizaciones inventadas, cuyos clientes escriben y responden de verdad. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Connect to a server</source>
        <translation>&amp;Conectar a un servidor</translation>
    </message>
    <message>
        <source>Your organisation works with Owner Console already, and you have a login there.</source>
        <translation>Su organización ya trabaja con Owner Console y usted tiene un acceso.</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>Paso 1 de 2</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Su organización</translation>
    </message>
    <message>
        <source>Its customers, conversations and staff are kept apart from every other tenant&apos;s.</source>
        <translation>Sus clientes, conversaciones y equipo se mantienen separados de los de cualquier otra.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>Acme Ltd</source>
        <translation>Acme S. A.</translation>
    </message>
    <message>
        <source>support@acme.example</source>
        <translation>soporte@acme.example</translation>
    </message>
    <message>
        <source>Step 2 of 2</source>
        <translation>Paso 2 de 2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>The first administrator, who invites everybody else. Nobody can tell you the password again.</source>
        <translation>El primer administrador, que invita a todos los demás. Nadie puede volver a decirle la contraseña.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Your &amp;e-mail, which you sign in with</source>
        <translation>Su &amp;correo, con el que entra</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>How is the organisation called?</source>
        <translation>¿Cómo se llama la organización?</translation>
    </message>
    <message>
        <source>Where can the organisation be written to?</source>
        <translation>¿A qué correo se puede escribir a la organización?</translation>
    </message>
    <message>
        <source>How are you called? Your colleagues see this name.</source>
        <translation>¿Cómo se llama usted? Sus colegas ven este nombre.</translation>
    </message>
    <message>
        <source>You sign in with your e-mail address.</source>
        <translation>Usted entra con su dirección de correo.</translation>
    </message>
    <message>
        <source>Creating the tenant and your login …</source>
        <translation>Creando la organización y su acceso …</translation>
    </message>
    <message>
        <source>Writing the sample data …</source>
        <translation>Escribiendo los datos de ejemplo …</translation>
    </message>
    <message>
        <source>Nothing was made: %1</source>
        <translation>No se creó nada: %1</translation>
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
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>nothing that can be seen here</source>
        <translation>nada que se vea aquí</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial: %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Undo this change</source>
        <translation>&amp;Deshacer este cambio</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Elige antes un cambio.</translation>
    </message>
    <message>
        <source>Looking it up …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>It was never switched.</source>
        <translation>Nunca se cambió.</translation>
    </message>
    <message>
        <source>What it was before comes back, and that is kept here, too.</source>
        <translation>Vuelve lo que era antes, y eso también queda guardado aquí.</translation>
    </message>
    <message>
        <source>Undo it all the same?</source>
        <translation>¿Deshacerlo de todos modos?</translation>
    </message>
    <message>
        <source>The feature was changed again since: those later changes are lost by it.</source>
        <translation>La función cambió otra vez desde entonces: esos cambios posteriores se pierden.</translation>
    </message>
    <message>
        <source>&amp;Undo all the same</source>
        <translation>&amp;Deshacer de todos modos</translation>
    </message>
</context>
<context>
    <name>oc::ui::InboxPane</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
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
        <source>Nobody was left waiting</source>
        <translation>Nadie quedó esperando</translation>
    </message>
    <message>
        <source>Conversations that ended by time while the customer waited for an answer are kept here.</source>
        <translation>Aquí quedan las conversaciones que terminaron por tiempo mientras el cliente esperaba respuesta.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>Of conversations with news, which stand above what is looked at</extracomment>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln: narrow the list for others</source>
        <translation>
            <numerusform>la primera: filtre la lista para ver otras</numerusform>
            <numerusform>las primeras %Ln: filtre la lista para ver otras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln</source>
        <translation>
            <numerusform>la primera</numerusform>
            <numerusform>las primeras %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Nada coincide con estos filtros</translation>
    </message>
    <message>
        <source>No conversation of this list has all that they ask for.</source>
        <translation>Ninguna conversación de esta lista cumple todo lo que piden.</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Mostrar toda la lista</translation>
    </message>
    <message>
        <source>Nothing of yours is open</source>
        <translation>No tiene nada abierto</translation>
    </message>
    <message>
        <source>Conversations that you take or that are handed to you appear here.</source>
        <translation>Aquí aparecen las conversaciones que usted toma o que le asignan.</translation>
    </message>
    <message>
        <source>Show what nobody has</source>
        <translation>Mostrar las que nadie tiene</translation>
    </message>
    <message>
        <source>Somebody has every conversation</source>
        <translation>Cada conversación tiene a alguien</translation>
    </message>
    <message>
        <source>New ones wait here until somebody takes them.</source>
        <translation>Las nuevas esperan aquí hasta que alguien las tome.</translation>
    </message>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>Nadie espera respuesta</translation>
    </message>
    <message>
        <source>Whoever waits appears here, the longest first.</source>
        <translation>Quien espera aparece aquí, primero quien lleva más tiempo.</translation>
    </message>
    <message>
        <source>Nothing ends soon</source>
        <translation>Nada termina pronto</translation>
    </message>
    <message>
        <source>Conversations that expire or whose reply window ends within two hours appear here, the soonest first.</source>
        <translation>Aquí aparecen las conversaciones que vencen o cuya ventana de respuesta termina en dos horas, primero las más próximas.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Nada está pospuesto</translation>
    </message>
    <message>
        <source>Conversations that rest wait here until their time comes or the customer writes.</source>
        <translation>Las conversaciones pospuestas esperan aquí hasta su hora o hasta que el cliente escriba.</translation>
    </message>
    <message>
        <source>Find messages, customers, numbers</source>
        <translation>Buscar mensajes, clientes, números</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>oc::ui::InviteDialog</name>
    <message>
        <source>Invite somebody to %1</source>
        <translation>Invitar a alguien a %1</translation>
    </message>
    <message>
        <source>A password is made for them and shown to you once.</source>
        <translation>Se crea una contraseña, que se te muestra una sola vez.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>They sign in with it. Who can sign in already keeps their password.</source>
        <translation>Con él entra la persona. Quien ya entra conserva su contraseña.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>As colleagues see it.</source>
        <translation>Como lo ven los colegas.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>Nombre de &amp;pila</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>A&amp;pellidos</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>In&amp;vitar</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Esto no es una dirección de correo.</translation>
    </message>
    <message>
        <source>A member of staff needs a name.</source>
        <translation>Quien es del personal necesita un nombre.</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 se sumó al personal</translation>
    </message>
    <message>
        <source>%1 could sign in already: the password stays as it is.</source>
        <translation>%1 ya podía entrar: la contraseña sigue igual.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 was invited</source>
        <translation>Invitación hecha: %1</translation>
    </message>
    <message>
        <source>Hand this on by a safe way: it is not shown again. It holds unless the address could sign in before; then its password stays.</source>
        <translation>Entrega esto por un medio seguro: no se mostrará otra vez. Vale, salvo que la dirección ya pudiera entrar; entonces su contraseña sigue.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
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
        <translation>Guardar esta vista como…</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Quitar la vista %1</translation>
    </message>
    <message>
        <source>“%1” was removed: undo</source>
        <translation>Se quitó “%1”: deshacer</translation>
    </message>
</context>
<context>
    <name>oc::ui::KeysDialog</name>
    <message>
        <source>No command is called like this.</source>
        <translation>Ningún comando se llama así.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Usar aquí</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Click on keys and press others to change them.</source>
        <translation>Haga clic en las teclas y pulse otras para cambiarlas.</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos y teclas</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset the keys of “%1”</source>
        <translation>Restablecer las teclas de “%1”</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Teclas de “%1”</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 es de “%2”.</translation>
    </message>
</context>
<context>
    <name>oc::ui::KeysPage</name>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>With a key a program of yours acts for this organisation over the REST API.</source>
        <translation>Con una clave, un programa tuyo actúa por esta organización mediante la API REST.</translation>
    </message>
    <message>
        <source>&amp;Revoke …</source>
        <translation>&amp;Revocar …</translation>
    </message>
    <message>
        <source>The program is refused from its next request on. There is no way back: make a new key.</source>
        <translation>El programa es rechazado desde su próxima petición. No hay vuelta atrás: crea una clave nueva.</translation>
    </message>
    <message>
        <source>&amp;New key …</source>
        <translation>&amp;Nueva clave …</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>Aún sin clave de API</translation>
    </message>
    <message>
        <source>A CRM, a shop or a report needs one to reach this organisation&apos;s conversations.</source>
        <translation>Un CRM, una tienda o un informe necesita una para llegar a las conversaciones de esta organización.</translation>
    </message>
    <message>
        <source>New key …</source>
        <translation>Nueva clave …</translation>
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
        <translation>revocada</translation>
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
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
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
        <translation>Revocada</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nueva clave de API</translation>
    </message>
    <message>
        <source>The key is shown to you once.</source>
        <translation>La clave se muestra una sola vez.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>Of the program that uses it.</source>
        <translation>Del programa que la usa.</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>&amp;Alcance</translation>
    </message>
    <message>
        <source>Requests a &amp;minute, at most</source>
        <translation>Peticiones por &amp;minuto, como máximo</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Una clave necesita un nombre.</translation>
    </message>
    <message>
        <source>The key for %1</source>
        <translation>La clave para %1</translation>
    </message>
    <message>
        <source>Store it where the program finds it: it is not shown again.</source>
        <translation>Guárdala donde el programa la encuentre: no se mostrará otra vez.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>¿Revocar %1?</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>El último uso fue el %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>Nunca se usó.</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Revocar</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1: clave revocada.</translation>
    </message>
</context>
<context>
    <name>oc::ui::LabelChips</name>
    <message>
        <source>Take the label %1 off</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
    <message>
        <source>+ label</source>
        <translation>+ etiqueta</translation>
    </message>
    <message>
        <source>Put on a label</source>
        <translation>Poner una etiqueta</translation>
    </message>
</context>
<context>
    <name>oc::ui::LabelsPopover</name>
    <message>
        <source>Find or make a label</source>
        <translation>Buscar o crear etiqueta</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Reading the labels …</source>
        <translation>Leyendo las etiquetas …</translation>
    </message>
    <message>
        <source>The labels could not be read: %1</source>
        <translation>No se pudieron leer las etiquetas: %1</translation>
    </message>
    <message>
        <source>There are no labels yet: type the first one&apos;s name.</source>
        <translation>Aún no hay etiquetas: escriba el nombre de la primera.</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>Crear “%1”</translation>
    </message>
</context>
<context>
    <name>oc::ui::LeaveTaking</name>
    <message>
        <source>Unsent text</source>
        <translation>Texto sin enviar</translation>
    </message>
    <message>
        <source>Something that you wrote and did not send can&apos;t be saved just now, because the database doesn&apos;t answer. It is lost when you leave.</source>
        <translation>Algo que escribió y no envió no puede guardarse ahora, porque la base de datos no responde. Se perderá si sale.</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
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
    <name>oc::ui::LinkDialog</name>
    <message>
        <source>Open this page?</source>
        <translation>¿Abrir esta página?</translation>
    </message>
    <message>
        <source>Write to this address?</source>
        <translation>¿Escribir a esta dirección?</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <translation>¿Llamar a este número?</translation>
    </message>
    <message>
        <source>What stands before “@” only looks like an address: this leads to %1.</source>
        <translation>Lo que está antes de “@” solo parece una dirección: esto lleva a %1.</translation>
    </message>
    <message>
        <source>It leads to a number instead of a name, which well-known places avoid.</source>
        <translation>Lleva a un número en vez de un nombre, lo que los sitios conocidos evitan.</translation>
    </message>
    <message>
        <source>Its name mixes letters of several alphabets, as is done to look like another one.</source>
        <translation>El nombre mezcla letras de varios alfabetos, como se hace para parecerse a otro.</translation>
    </message>
    <message>
        <source>Its name is written in another alphabet, whose letters may look like Latin ones.</source>
        <translation>El nombre está escrito en otro alfabeto, cuyas letras pueden parecerse a las latinas.</translation>
    </message>
    <message>
        <source>It holds characters that can&apos;t be seen or that turn text around.</source>
        <translation>Contiene caracteres que no se ven o que invierten el texto.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>It came in a message. Open it only if you know where it leads.</source>
        <translation>Llegó en un mensaje. Ábralo solo si sabe adónde lleva.</translation>
    </message>
    <message>
        <source>%1 is really %2.</source>
        <extracomment>Of a web address: %1 its name in letters, %2 as computers write it, &quot;xn--…&quot;</extracomment>
        <translation>%1 es en realidad %2.</translation>
    </message>
    <message>
        <source>Cop&amp;y address</source>
        <translation>Cop&amp;iar dirección</translation>
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
        <translation>¿Cerrar la conversación con %1?</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln conversation(s)?</source>
        <translation>
            <numerusform>¿Cerrar %Ln conversación?</numerusform>
            <numerusform>¿Cerrar %Ln conversaciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leída</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>Copy the conversation&apos;s number</source>
        <translation>Copiar el número de la conversación</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) changed</source>
        <translation>
            <numerusform>%Ln conversación cambiada</numerusform>
            <numerusform>%Ln conversaciones cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 could not be changed: %3</source>
        <extracomment>%1 &quot;3&quot;, %2 &quot;40&quot;, %3 why</extracomment>
        <translation>%1 de %2 no se pudieron cambiar: %3</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>oc::ui::ListPage</name>
    <message>
        <source>What you were changing was removed elsewhere.</source>
        <translation>Lo que estabas cambiando se quitó en otro lugar.</translation>
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
        <translation>Cambiar de usuario</translation>
    </message>
    <message>
        <source>Locked. New messages keep coming in.</source>
        <translation>Bloqueado. Los mensajes nuevos siguen llegando.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>Esa no es la contraseña.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer, so that the password can&apos;t be checked. Try again in a moment.</source>
        <translation>El servidor no responde, así que no se puede comprobar la contraseña. Inténtelo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>oc::ui::LossNotice</name>
    <message>
        <source>You no longer belong to %1, or it was switched off. Its conversations are gone from here.</source>
        <extracomment>%1 is an organisation&apos;s name, or several</extracomment>
        <translation>Usted ya no pertenece a %1, o fue desactivada. Sus conversaciones ya no están aquí.</translation>
    </message>
    <message>
        <source>What you wrote there and did not send can&apos;t be kept: copy it if you need it.</source>
        <translation>Lo que escribió allí y no envió no se puede guardar: cópielo si lo necesita.</translation>
    </message>
    <message>
        <source>Copy unsent text</source>
        <translation>Copiar el texto no enviado</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
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
    <message>
        <source>List of conversations</source>
        <translation>Lista de conversaciones</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Go through the conversations</source>
        <translation>Recorrer las conversaciones</translation>
    </message>
    <message>
        <source>Open, and write</source>
        <translation>Abrir y escribir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copiar lo seleccionado</translation>
    </message>
    <message>
        <source>Keep the conversation open</source>
        <translation>Mantener la conversación abierta</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Saltar de línea</translation>
    </message>
    <message>
        <source>Take the suggested answer</source>
        <translation>Usar la respuesta sugerida</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Find and do …</source>
        <translation>Buscar y hacer …</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Ir a la lista</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Escribir una respuesta</translation>
    </message>
    <message>
        <source>composer reply</source>
        <translation>responder mensaje</translation>
    </message>
    <message>
        <source>Read everything anew</source>
        <translation>Leer todo de nuevo</translation>
    </message>
    <message>
        <source>refresh reload</source>
        <translation>actualizar recargar</translation>
    </message>
    <message>
        <source>Go to tenant %1</source>
        <translation>Ir a la organización %1</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>staff Twilio features settings</source>
        <translation>equipo Twilio funciones ajustes</translation>
    </message>
    <message>
        <source>Try the closure detector on past conversations</source>
        <translation>Probar el detector de cierre en conversaciones pasadas</translation>
    </message>
    <message>
        <source>back-test</source>
        <translation>back-test simulación</translation>
    </message>
    <message>
        <source>Preferences …</source>
        <translation>Preferencias …</translation>
    </message>
    <message>
        <source>settings theme language</source>
        <translation>ajustes tema idioma</translation>
    </message>
    <message>
        <source>Keys …</source>
        <translation>Teclas …</translation>
    </message>
    <message>
        <source>shortcuts help</source>
        <translation>atajos ayuda</translation>
    </message>
    <message>
        <source>About Owner Console …</source>
        <translation>Acerca de Owner Console …</translation>
    </message>
    <message>
        <source>version diagnostics help</source>
        <translation>versión diagnóstico ayuda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>%n open conversation(s)</source>
        <translation>
            <numerusform>%n conversación abierta</numerusform>
            <numerusform>%n conversaciones abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Conversación abierta</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>assign to me</source>
        <translation>asignar a mí</translation>
    </message>
    <message>
        <source>Assign or transfer …</source>
        <translation>Asignar o transferir …</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>assign nobody</source>
        <translation>asignar nadie devolver</translation>
    </message>
    <message>
        <source>Write an internal note</source>
        <translation>Escribir una nota interna</translation>
    </message>
    <message>
        <source>comment team</source>
        <translation>comentario equipo</translation>
    </message>
    <message>
        <source>Snooze …</source>
        <translation>Posponer …</translation>
    </message>
    <message>
        <source>later remind</source>
        <translation>después recordar</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Traer de vuelta</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>posponer</translation>
    </message>
    <message>
        <source>Extend by one hour</source>
        <translation>Extender una hora</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>vencimiento plazo</translation>
    </message>
    <message>
        <source>Extend by the usual time</source>
        <translation>Extender el plazo habitual</translation>
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
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioridad alta</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridad baja</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Sin prioridad</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leída</translation>
    </message>
    <message>
        <source>Put in a quick reply</source>
        <translation>Insertar respuesta rápida</translation>
    </message>
    <message>
        <source>canned template</source>
        <translation>predefinida plantilla</translation>
    </message>
    <message>
        <source>Manage quick replies …</source>
        <translation>Gestionar respuestas rápidas …</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Enviar y cerrar</translation>
    </message>
    <message>
        <source>Send, and on to the next</source>
        <translation>Enviar e ir a la siguiente</translation>
    </message>
    <message>
        <source>Take back what is being sent</source>
        <translation>Deshacer el envío</translation>
    </message>
    <message>
        <source>undo cancel</source>
        <translation>deshacer cancelar</translation>
    </message>
    <message>
        <source>Copy the conversation&apos;s number</source>
        <translation>Copiar el número de la conversación</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>Cerrar …</translation>
    </message>
    <message>
        <source>end finish</source>
        <translation>terminar finalizar</translation>
    </message>
    <message>
        <source>Pick several</source>
        <translation>Seleccionar varias</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Show the list “%1”</source>
        <translation>Mostrar la lista “%1”</translation>
    </message>
    <message>
        <source>view queue</source>
        <translation>vista cola</translation>
    </message>
    <message>
        <source>Assign what is picked …</source>
        <translation>Asignar la selección…</translation>
    </message>
    <message>
        <source>Label what is picked …</source>
        <translation>Etiquetar la selección…</translation>
    </message>
    <message>
        <source>Give what is picked a priority …</source>
        <translation>Dar prioridad a la selección…</translation>
    </message>
    <message>
        <source>Snooze what is picked …</source>
        <translation>Posponer la selección…</translation>
    </message>
    <message>
        <source>Close what is picked …</source>
        <translation>Cerrar la selección…</translation>
    </message>
    <message>
        <source>bulk</source>
        <translation>en lote varias</translation>
    </message>
    <message>
        <source>Take what is picked</source>
        <translation>Asignarme la selección</translation>
    </message>
    <message>
        <source>assign me</source>
        <translation>asignar mí</translation>
    </message>
    <message>
        <source>Filters and kept views …</source>
        <translation>Filtros y vistas guardadas…</translation>
    </message>
    <message>
        <source>narrow labels date</source>
        <translation>filtrar etiquetas fecha</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>Mostrar u ocultar el cliente</translation>
    </message>
    <message>
        <source>panel contact</source>
        <translation>panel contacto</translation>
    </message>
    <message>
        <source>Export the transcript …</source>
        <translation>Exportar la transcripción …</translation>
    </message>
    <message>
        <source>save file download PDF HTML text JSON</source>
        <translation>guardar archivo descargar PDF HTML texto JSON</translation>
    </message>
    <message>
        <source>Picture viewer</source>
        <translation>Visor de imágenes</translation>
    </message>
    <message>
        <source>Find messages, customers, numbers</source>
        <translation>Buscar mensajes, clientes, números</translation>
    </message>
    <message>
        <source>Go through files, links and next steps, and open them</source>
        <translation>Recorrer archivos, enlaces y pasos siguientes, y abrirlos</translation>
    </message>
    <message>
        <source>Tab Enter</source>
        <translation>Tab Intro</translation>
    </message>
    <message>
        <source>Back and on in a voice message</source>
        <translation>Retroceder y avanzar en un mensaje de voz</translation>
    </message>
    <message>
        <source>The one before, and the next</source>
        <translation>La anterior y la siguiente</translation>
    </message>
    <message>
        <source>Larger, smaller, whole, actual size</source>
        <translation>Más grande, más pequeña, entera, tamaño real</translation>
    </message>
    <message>
        <source>search</source>
        <translation>búsqueda encontrar</translation>
    </message>
    <message>
        <source>Find messages, customers, numbers …</source>
        <translation>Buscar mensajes, clientes, números …</translation>
    </message>
    <message>
        <source>Find in this conversation …</source>
        <translation>Buscar en esta conversación …</translation>
    </message>
    <message>
        <source>Earlier hit</source>
        <translation>Resultado anterior de la búsqueda</translation>
    </message>
    <message>
        <source>Later hit</source>
        <translation>Resultado siguiente de la búsqueda</translation>
    </message>
    <message>
        <source>Attach files …</source>
        <translation>Adjuntar archivos …</translation>
    </message>
    <message>
        <source>picture document photo</source>
        <translation>imagen documento foto adjunto</translation>
    </message>
    <message>
        <source>Put in an emoji …</source>
        <translation>Insertar un emoji …</translation>
    </message>
    <message>
        <source>smiley</source>
        <translation>carita</translation>
    </message>
    <message>
        <source>Open the conversation of this link</source>
        <translation>Abrir la conversación de este enlace</translation>
    </message>
    <message>
        <source>Copy a link to the conversation</source>
        <translation>Copiar un enlace a la conversación</translation>
    </message>
    <message>
        <source>address share URL</source>
        <translation>dirección compartir URL</translation>
    </message>
</context>
<context>
    <name>oc::ui::MinutesField</name>
    <message>
        <source>Use the default, %1</source>
        <extracomment>%1 &quot;24 hours&quot;</extracomment>
        <translation>Usar el predeterminado, %1</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The customer&apos;s own name</source>
        <translation>El nombre que usa el cliente</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Cambiar el nombre</translation>
    </message>
</context>
<context>
    <name>oc::ui::NoteField</name>
    <message>
        <source>Back to the reply</source>
        <translation>Volver a la respuesta</translation>
    </message>
    <message>
        <source>Write to the team; @ calls a colleague</source>
        <translation>Escriba al equipo; @ llama a un colega</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
    <message>
        <source>Change the internal note</source>
        <translation>Cambiar la nota interna</translation>
    </message>
    <message>
        <source>Internal note: the team sees it, the customer never does</source>
        <translation>Nota interna: el equipo la ve, el cliente nunca</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Don&apos;t change it</source>
        <translation>No cambiarla</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>%n carácter de más</numerusform>
            <numerusform>%n caracteres de más</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter keeps it · Shift+Enter breaks the line</source>
        <translation>Enter guarda · Shift+Enter salta de línea</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it · Enter breaks the line</source>
        <translation>Ctrl+Enter guarda · Enter salta de línea</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>oc::ui::NotesField</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What every colleague should know</source>
        <translation>Lo que todos los colegas deben saber</translation>
    </message>
    <message>
        <source>Notes about the customer</source>
        <translation>Notas sobre el cliente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %Ln character(s): not kept.</source>
        <translation>
            <numerusform>Sobra %Ln carácter: no se guardó.</numerusform>
            <numerusform>Sobran %Ln caracteres: no se guardó.</numerusform>
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
        <translation>No se guardó: %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::Palette</name>
    <message>
        <source>Nothing is called like this.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Buscar y hacer</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>A command, a customer, words of a message …</source>
        <translation>Un comando, un cliente, palabras de un mensaje …</translation>
    </message>
</context>
<context>
    <name>oc::ui::PaletteSearch</name>
    <message>
        <source>More …</source>
        <translation>Más …</translation>
    </message>
    <message>
        <source>all results, in the list</source>
        <translation>todos los resultados, en la lista</translation>
    </message>
</context>
<context>
    <name>oc::ui::PasswordDialog</name>
    <message>
        <source>New password for %1?</source>
        <translation>¿Nueva contraseña para %1?</translation>
    </message>
    <message>
        <source>The old one stops working at once. The new one is shown to you once, to hand on.</source>
        <translation>La anterior deja de valer al instante. La nueva se te muestra una sola vez, para entregarla.</translation>
    </message>
    <message>
        <source>&amp;Make a new password</source>
        <translation>&amp;Crear nueva contraseña</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>Nueva contraseña para %1</translation>
    </message>
    <message>
        <source>Hand this on by a safe way: it is not shown again.</source>
        <translation>Entrega esto por un medio seguro: no se mostrará otra vez.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>oc::ui::PasswordPair</name>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Contraseña nueva</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La &amp;misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>At least 10 characters; several words are a good one.</source>
        <translation>Al menos 10 caracteres; varias palabras son una buena contraseña.</translation>
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
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Between …</source>
        <translation>Entre …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
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
        <translation>Cambiar la &amp;contraseña …</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Lock by &amp;itself after</source>
        <translation>Bloquear &amp;solo tras</translation>
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
        <translation>Cambiar de &amp;usuario …</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>The operator of this computer has no password.</source>
        <translation>El operador de este equipo no tiene contraseña.</translation>
    </message>
</context>
<context>
    <name>oc::ui::PersonSection</name>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Staff wrote this name</source>
        <translation>Nombre escrito por el equipo</translation>
    </message>
    <message>
        <source>What the customer calls themselves</source>
        <translation>Como se llama el cliente</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Idioma desconocido</translation>
    </message>
    <message>
        <source>The customer&apos;s language</source>
        <translation>El idioma del cliente</translation>
    </message>
    <message>
        <source>%1 there</source>
        <extracomment>%1 what the clocks show where the customer is: &quot;18:23&quot;</extracomment>
        <translation>%1 allí</translation>
    </message>
    <message>
        <source>The customer&apos;s own name is shown again.</source>
        <translation>Vuelve a aparecer el nombre que usa el cliente.</translation>
    </message>
    <message>
        <source>Name changed.</source>
        <translation>Nombre cambiado.</translation>
    </message>
    <message>
        <source>Language changed.</source>
        <translation>Idioma cambiado.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>oc::ui::PickBar</name>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Pick nothing</source>
        <translation>Quitar la selección</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picked: all that is loaded</source>
        <translation>
            <numerusform>%Ln seleccionada: todo lo cargado</numerusform>
            <numerusform>%Ln seleccionadas: todo lo cargado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picked</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has more. Scroll down to load them.</source>
        <translation>La lista tiene más. Baje para cargarlas.</translation>
    </message>
</context>
<context>
    <name>oc::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown</source>
        <translation>La imagen no se puede mostrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Save the picture …</source>
        <translation>Guardar la imagen …</translation>
    </message>
    <message>
        <source>Close the viewer</source>
        <translation>Cerrar el visor</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
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
        <translation>Ninguna preferencia se llama así.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Buscar preferencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>colours night</source>
        <translation>colores noche</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Holds from the next start of the program.</source>
        <translation>Vale desde el próximo inicio del programa.</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traducción lengua</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>Escritura y teclas</translation>
    </message>
    <message>
        <source>A message is &amp;sent by</source>
        <translation>El mensaje se &amp;envía con</translation>
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
        <translation>Shift+Enter siempre salta de línea.</translation>
    </message>
    <message>
        <source>return new line</source>
        <translation>retorno nueva línea</translation>
    </message>
    <message>
        <source>Change keys …</source>
        <translation>Cambiar teclas …</translation>
    </message>
    <message>
        <source>&amp;Keys of commands</source>
        <translation>Te&amp;clas de los comandos</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>atajos</translation>
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
        <translation>Una respuesta puede &amp;deshacerse durante</translation>
    </message>
    <message>
        <source>It is sent when they are over.</source>
        <translation>Se envía cuando terminan.</translation>
    </message>
    <message>
        <source>take back recall delay</source>
        <translation>deshacer cancelar retirar demora</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>&amp;Notify me of</source>
        <translation>&amp;Avisarme de</translation>
    </message>
    <message>
        <source>Mine and unassigned</source>
        <translation>Las mías y las sin asignar</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Las mías</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>And of notes that call me. Never of the conversation that I look at.</source>
        <translation>Y de las notas que me llaman. Nunca de la conversación que estoy mirando.</translation>
    </message>
    <message>
        <source>desktop popup alert mention</source>
        <translation>escritorio aviso alerta mención</translation>
    </message>
    <message>
        <source>A notification &amp;shows</source>
        <translation>Una notificación &amp;muestra</translation>
    </message>
    <message>
        <source>Name and words</source>
        <translation>Nombre y texto</translation>
    </message>
    <message>
        <source>Only the name</source>
        <translation>Solo el nombre</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguno de los dos</translation>
    </message>
    <message>
        <source>Neither is shown while the program is locked.</source>
        <translation>Ninguno se muestra mientras el programa está bloqueado.</translation>
    </message>
    <message>
        <source>privacy preview</source>
        <translation>privacidad vista previa</translation>
    </message>
    <message>
        <source>A sound &amp;goes with it</source>
        <translation>Acompañada de un &amp;sonido</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>mute quiet noise</source>
        <translation>silencio ruido mudo</translation>
    </message>
    <message>
        <source>&amp;Closing the window</source>
        <translation>&amp;Cerrar la ventana</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation>Termina el programa</translation>
    </message>
    <message>
        <source>Leaves it in the tray</source>
        <translation>Lo deja en la bandeja</translation>
    </message>
    <message>
        <source>Where the desktop has a tray. Ctrl+Q always ends it.</source>
        <translation>Donde el escritorio tiene bandeja. Ctrl+Q siempre lo termina.</translation>
    </message>
    <message>
        <source>background minimise</source>
        <translation>segundo plano minimizar</translation>
    </message>
    <message>
        <source>Check the s&amp;pelling</source>
        <translation>Revisar la o&amp;rtografía</translation>
    </message>
    <message>
        <source>dictionary words underline mistakes</source>
        <translation>diccionario palabras subrayar errores</translation>
    </message>
</context>
<context>
    <name>oc::ui::PreviewDialog</name>
    <message>
        <source>would be closed</source>
        <translation>se cerraría</translation>
    </message>
    <message>
        <source>would be announced</source>
        <translation>se avisaría</translation>
    </message>
    <message>
        <source>no longer announced</source>
        <translation>ya no se avisa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be closed</source>
        <translation>
            <numerusform>%Ln se cerraría</numerusform>
            <numerusform>%Ln se cerrarían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be announced to the agent</source>
        <translation>
            <numerusform>%Ln se avisaría al agente</numerusform>
            <numerusform>%Ln se avisarían al agente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would no longer be announced</source>
        <translation>
            <numerusform>%Ln ya no se avisaría</numerusform>
            <numerusform>%Ln ya no se avisarían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open conversation(s) in which the customer spoke last were looked at.</source>
        <translation>
            <numerusform>Se analizó %Ln conversación abierta en la que el cliente habló al final.</numerusform>
            <numerusform>Se analizaron %Ln conversaciones abiertas en las que el cliente habló al final.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes for any of them.</source>
        <translation>Nada cambia para ninguna.</translation>
    </message>
    <message>
        <source>There are more than one look covers.</source>
        <translation>Hay más de las que caben en un análisis.</translation>
    </message>
    <message>
        <source>What this changes: %1</source>
        <translation>Qué cambia esto: %1</translation>
    </message>
    <message>
        <source>Looking at the open conversations …</source>
        <translation>Analizando las conversaciones abiertas …</translation>
    </message>
    <message>
        <source>Conversations that are touched</source>
        <translation>Conversaciones afectadas</translation>
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
        <translation>Prueba de aislamiento</translation>
    </message>
    <message>
        <source>Tries on the live database to read and change each organisation&apos;s data as somebody else. Nothing is changed by it.</source>
        <translation>Intenta, en la base de datos en uso, leer y cambiar los datos de cada organización como si fuera otra persona. No se altera nada.</translation>
    </message>
    <message>
        <source>&amp;Run the proof</source>
        <translation>&amp;Ejecutar la prueba</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>Avance de la prueba</translation>
    </message>
    <message>
        <source>The proof takes an administrator of the database. On the server it is run by “ownerctl isolation-proof”.</source>
        <translation>La prueba exige un administrador de la base de datos. En el servidor se ejecuta con “ownerctl isolation-proof”.</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Aún no ejecutada</translation>
    </message>
    <message>
        <source>It takes some seconds, also while people work.</source>
        <translation>Tarda unos segundos, también mientras se trabaja.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln probe(s)</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>held</source>
        <translation>resistió</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>no resistió</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln probe(s) held.</source>
        <translation>
            <numerusform>El aislamiento resistió %Ln intento.</numerusform>
            <numerusform>El aislamiento resistió los %Ln intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln probe(s) got through. Take the installation off the network until it is understood.</source>
        <translation>
            <numerusform>%Ln intento pasó. Saca la instalación de la red hasta entender por qué.</numerusform>
            <numerusform>%Ln intentos pasaron. Saca la instalación de la red hasta entender por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else got at anything of it, %1.</source>
        <translation>Nadie más llegó a nada de ella, %1.</translation>
    </message>
    <message>
        <source>Somebody else got at its data, %1.</source>
        <translation>Otra persona llegó a sus datos, %1.</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>no había nada</translation>
    </message>
</context>
<context>
    <name>oc::ui::QueryChips</name>
    <message>
        <source>Narrowed to %1: show all</source>
        <translation>Filtrado por %1: mostrar todo</translation>
    </message>
    <message>
        <source>Click to show all</source>
        <translation>Haga clic para mostrar todo</translation>
    </message>
</context>
<context>
    <name>oc::ui::QuickReplies</name>
    <message>
        <source>Manage quick replies …</source>
        <translation>Gestionar respuestas rápidas …</translation>
    </message>
</context>
<context>
    <name>oc::ui::QuickRepliesDialog</name>
    <message>
        <source>Quick replies</source>
        <translation>Respuestas rápidas</translation>
    </message>
    <message>
        <source>In a reply, type / and the shortcut.</source>
        <translation>En una respuesta, escriba / y el atajo.</translation>
    </message>
    <message>
        <source>&amp;Quick replies</source>
        <translation>&amp;Respuestas rápidas</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>&amp;Atajo</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens, without the slash.</source>
        <translation>Minúsculas, números y guiones, sin la barra.</translation>
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
        <translation>{name}, {first_name}, {agent} y {company} se rellenan.</translation>
    </message>
    <message>
        <source>For everybody in %1</source>
        <translation>Para todos en %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New quick reply</source>
        <translation>Nueva respuesta rápida</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mía</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>de todos</translation>
    </message>
    <message>
        <source>Administrators of the tenant write these.</source>
        <translation>Estas son de los administradores de la organización.</translation>
    </message>
    <message>
        <source>Delete the quick reply?</source>
        <translation>¿Eliminar la respuesta rápida?</translation>
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
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Searching older messages …</source>
        <translation>Buscando mensajes más antiguos …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Search older messages</source>
        <translation>Buscar mensajes más antiguos</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>La búsqueda falló</translation>
    </message>
    <message>
        <source>Find customers and messages</source>
        <translation>Encuentre clientes y mensajes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No customer and no message has all of this.</source>
        <translation>Ningún cliente y ningún mensaje tiene todo esto.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln message(s)</source>
        <translation>
            <numerusform>el mensaje más reciente</numerusform>
            <numerusform>los %Ln mensajes más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::SecretField</name>
    <message>
        <source>Stored – leave empty to keep it</source>
        <translation>Guardado – deja vacío para conservarlo</translation>
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
        <translation>ahora %1</translation>
    </message>
</context>
<context>
    <name>oc::ui::SignInView</name>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;Mantener la sesión</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Asking the keychain for your password …</source>
        <translation>Pidiendo su contraseña al llavero …</translation>
    </message>
    <message>
        <source>Not possible here: no keychain runs on this desktop, and a password is kept nowhere else.</source>
        <translation>No es posible aquí: ningún llavero funciona en este escritorio, y la contraseña no se guarda en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Name the server as host, host:port or host:port/database.</source>
        <translation>Escriba el servidor como host, host:puerto o host:puerto/base.</translation>
    </message>
    <message>
        <source>Write the e-mail address that you were invited with.</source>
        <translation>Escriba la dirección de correo con la que fue invitado.</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>Escriba su contraseña.</translation>
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
        <translation>La contraseña guardada en el llavero ya no es correcta.</translation>
    </message>
</context>
<context>
    <name>oc::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
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
    <name>oc::ui::SpellMarks</name>
    <message>
        <source>No better spelling is known</source>
        <translation>No se conoce una grafía mejor</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <extracomment>%1 a word that the agent has written</extracomment>
        <translation>Añadir «%1» al diccionario</translation>
    </message>
</context>
<context>
    <name>oc::ui::Spelling</name>
    <message>
        <source>There is no dictionary on this computer: install hunspell-pt-br, hunspell-en-us or hunspell-es.</source>
        <translation>No hay ningún diccionario en este equipo: instale hunspell-pt-br, hunspell-en-us o hunspell-es.</translation>
    </message>
    <message>
        <source>In the customer&apos;s language, else in that of the program. There are dictionaries for: %1.</source>
        <translation>En el idioma del cliente o, si no, en el del programa. Hay diccionarios para: %1.</translation>
    </message>
    <message>
        <source>One can&apos;t be used: %1.</source>
        <translation>Uno no se puede usar: %1.</translation>
    </message>
    <message>
        <source>The word could not be kept: %1 can&apos;t be written.</source>
        <translation>No se pudo guardar la palabra: no se puede escribir en %1.</translation>
    </message>
</context>
<context>
    <name>oc::ui::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Who works for the organisation, and what each may do.</source>
        <translation>Quién trabaja para la organización, y qué puede hacer cada uno.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>As colleagues see it beside what the person wrote.</source>
        <translation>Como lo ven los colegas junto a lo que escribió la persona.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>Nombre de &amp;pila</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>A&amp;pellidos</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Reset &amp;password …</source>
        <translation>Restablecer &amp;contraseña …</translation>
    </message>
    <message>
        <source>Makes a new password that you hand on. What is open under the old one stays until it is closed.</source>
        <translation>Crea una contraseña nueva para que la entregues. Lo abierto con la anterior sigue hasta que se cierre.</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>&amp;Quitar …</translation>
    </message>
    <message>
        <source>Takes the person out of this organisation. What they wrote stays, with their name.</source>
        <translation>Saca a la persona de esta organización. Lo que escribió queda, con su nombre.</translation>
    </message>
    <message>
        <source>&amp;Invite …</source>
        <translation>In&amp;vitar …</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Invite the people who answer this organisation&apos;s customers.</source>
        <translation>Invita a quienes responden a los clientes de esta organización.</translation>
    </message>
    <message>
        <source>Invite …</source>
        <translation>Invitar …</translation>
    </message>
    <message>
        <source>name only</source>
        <translation>solo nombre</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>never, or not known</source>
        <translation>nunca, o no se sabe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Aquí desde</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>No: only a name that messages are written under</source>
        <translation>No: solo un nombre que firma mensajes</translation>
    </message>
    <message>
        <source>The last administrator: make somebody else one first.</source>
        <translation>El último administrador: antes haz administrador a otra persona.</translation>
    </message>
    <message>
        <source>Deac&amp;tivate …</source>
        <translation>Desac&amp;tivar …</translation>
    </message>
    <message>
        <source>Ac&amp;tivate</source>
        <translation>Ac&amp;tivar</translation>
    </message>
    <message>
        <source>Ends what the person has open here at once; nothing is lost, and it can be taken back.</source>
        <translation>Termina al instante lo que la persona tiene abierto aquí; nada se pierde, y se puede revertir.</translation>
    </message>
    <message>
        <source>Lets the person in again, as before.</source>
        <translation>Deja entrar a la persona otra vez, como antes.</translation>
    </message>
    <message>
        <source>This is you: another administrator can take your access away.</source>
        <translation>Eres tú: otro administrador puede retirarte el acceso.</translation>
    </message>
    <message>
        <source>Also works for organisations that you don&apos;t administer: only a platform administrator may do this. Deactivating here is yours to do.</source>
        <translation>Trabaja también para organizaciones que no administras: solo un administrador de la plataforma puede hacerlo. Desactivar aquí te corresponde a ti.</translation>
    </message>
    <message>
        <source>&amp;Unlock the login</source>
        <translation>Desblo&amp;quear el acceso</translation>
    </message>
    <message>
        <source>Lock the lo&amp;gin …</source>
        <translation>Blo&amp;quear el acceso …</translation>
    </message>
    <message>
        <source>The person can&apos;t sign in anywhere; unlocking brings that back.</source>
        <translation>La persona no puede entrar en ningún sitio; desbloquear lo revierte.</translation>
    </message>
    <message>
        <source>Signs the person out everywhere, in all organisations, until it is unlocked.</source>
        <translation>Saca a la persona de todas partes, en todas las organizaciones, hasta que se desbloquee.</translation>
    </message>
    <message>
        <source>A member of staff needs a name.</source>
        <translation>Quien es del personal necesita un nombre.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>%1 may work here again.</source>
        <translation>%1 puede trabajar aquí de nuevo.</translation>
    </message>
    <message>
        <source>%1 is inactive here.</source>
        <translation>%1 está sin acceso aquí.</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>¿Desactivar %1?</translation>
    </message>
    <message>
        <source>What the person has open of %1 is closed at once. Drafts and messages stay.</source>
        <translation>Lo que la persona tiene abierto de %1 se cierra al instante. Borradores y mensajes quedan.</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 puede entrar de nuevo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in any more.</source>
        <translation>%1 ya no puede entrar.</translation>
    </message>
    <message>
        <source>Lock the login of %1?</source>
        <translation>¿Bloquear el acceso de %1?</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once, in every organisation.</source>
        <translation>%1 sale de todas partes al instante, en todas las organizaciones.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>What %1 wrote stays. Somebody who works for no organisation any more can&apos;t sign in either.</source>
        <translation>Lo que %1 escribió queda. Quien ya no trabaja para ninguna organización tampoco puede entrar.</translation>
    </message>
    <message>
        <source>What %1 wrote stays. They go on working for other organisations.</source>
        <translation>Lo que %1 escribió queda. Sigue trabajando para otras organizaciones.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar a %1?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1: retirada completada.</translation>
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
    <message numerus="yes">
        <source>%Ln wait in the journal</source>
        <extracomment>what came while the database was away</extracomment>
        <translation>
            <numerusform>%Ln espera en el diario</numerusform>
            <numerusform>%Ln esperan en el diario</numerusform>
        </translation>
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
    <message>
        <source>Administration … (Ctrl+,)</source>
        <translation>Administración … (Ctrl+,)</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Administration …</source>
        <translation>Administración …</translation>
    </message>
</context>
<context>
    <name>oc::ui::TenantsPage</name>
    <message>
        <source>An organisation needs a name.</source>
        <translation>Una organización necesita un nombre.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Esto no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Whose conversations this installation holds. Each is kept apart from all others by the database.</source>
        <translation>De quién son las conversaciones de esta instalación. La base de datos mantiene a cada una aparte de las demás.</translation>
    </message>
    <message>
        <source>&amp;New organisation …</source>
        <translation>&amp;Nueva organización …</translation>
    </message>
    <message>
        <source>Only platform administrators create, rename, deactivate and delete organisations.</source>
        <translation>Solo los administradores de la plataforma crean, renombran, desactivan y eliminan organizaciones.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>Where the organisation is reached; unique in the installation.</source>
        <translation>Donde se contacta con la organización; único en la instalación.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Eliminar …</translation>
    </message>
    <message>
        <source>Everything goes: conversations, staff, settings. There is no way back but the export that you are offered.</source>
        <translation>Se va todo: conversaciones, personal, ajustes. No hay vuelta atrás, salvo la exportación que se ofrece.</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Aún sin organización</translation>
    </message>
    <message>
        <source>The first one makes room for staff, numbers and conversations.</source>
        <translation>La primera da lugar a personal, números y conversaciones.</translation>
    </message>
    <message>
        <source>New organisation …</source>
        <translation>Nueva organización …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln abierta</numerusform>
            <numerusform>%Ln abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Conversaciones abiertas</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
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
        <translation>Desac&amp;tivar …</translation>
    </message>
    <message>
        <source>Webhooks are refused and nothing is sent any more; its people can still read. It can be activated again at any time.</source>
        <translation>Los webhooks se rechazan y ya no se envía nada; su personal aún puede leer. Se puede reactivar en cualquier momento.</translation>
    </message>
    <message>
        <source>Ac&amp;tivate</source>
        <translation>Ac&amp;tivar</translation>
    </message>
    <message>
        <source>Inactive: webhooks are refused and nothing is sent. Its people can read.</source>
        <translation>Inactiva: los webhooks se rechazan y no se envía nada. Su personal puede leer.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nueva organización</translation>
    </message>
    <message>
        <source>Staff, numbers and settings are added afterwards.</source>
        <translation>Personal, números y ajustes vienen después.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1: creación completada.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 está activa de nuevo.</translation>
    </message>
    <message>
        <source>%1 is inactive.</source>
        <translation>%1 está inactiva.</translation>
    </message>
    <message>
        <source>Twilio&apos;s webhooks are refused, so what customers write meanwhile does not come in, and nothing is sent.</source>
        <translation>Los webhooks de Twilio se rechazan: lo que escriben los clientes mientras tanto no llega, y no se envía nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are open.</source>
        <translation>
            <numerusform>%Ln conversación está abierta.</numerusform>
            <numerusform>%Ln conversaciones están abiertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>¿Desactivar %1?</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1: eliminación completada.</translation>
    </message>
</context>
<context>
    <name>oc::ui::ThreadActions</name>
    <message>
        <source>Not extended: %1</source>
        <translation>No se extendió: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>No se cambió: %1</translation>
    </message>
    <message>
        <source>Somebody else has changed who has it.</source>
        <translation>Otra persona cambió quién la tiene.</translation>
    </message>
    <message>
        <source>It has been closed meanwhile.</source>
        <translation>Se cerró entretanto.</translation>
    </message>
    <message>
        <source>%1 has taken it meanwhile.</source>
        <translation>%1 la tomó entretanto.</translation>
    </message>
    <message>
        <source>It has been given up meanwhile.</source>
        <translation>Se liberó entretanto.</translation>
    </message>
    <message>
        <source>Assign it anyway</source>
        <translation>Asignar de todos modos</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
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
    <message>
        <source>More …</source>
        <translation>Más …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuesta</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>sin dueño</translation>
    </message>
    <message>
        <source>with you</source>
        <translation>con usted</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1 a colleague who has the conversation</extracomment>
        <translation>con %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <extracomment>%1 a time: &quot;snoozed until 14:00&quot;</extracomment>
        <translation>pospuesta hasta %1</translation>
    </message>
    <message>
        <source>snoozed until the customer writes</source>
        <translation>pospuesta hasta que el cliente escriba</translation>
    </message>
</context>
<context>
    <name>oc::ui::ThreadMedia</name>
    <message>
        <source>Not fetched again: %1</source>
        <translation>No se descargó de nuevo: %1</translation>
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
    <message>
        <source>The note was not deleted: %1</source>
        <translation>La nota no se eliminó: %1</translation>
    </message>
    <message>
        <source>Delete the note?</source>
        <translation>¿Eliminar la nota?</translation>
    </message>
    <message>
        <source>Nobody will be able to read it any more. That there was one stays visible.</source>
        <translation>Nadie podrá leerla más. Seguirá visible que hubo una.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Sent, but not closed: %1</source>
        <translation>Enviada, pero no cerrada: %1</translation>
    </message>
    <message>
        <source>Not taken back: %1</source>
        <translation>No se deshizo: %1</translation>
    </message>
    <message>
        <source>Not sent again: %1</source>
        <translation>No se envió de nuevo: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The message could not be shown: %1</source>
        <translation>No se pudo mostrar el mensaje: %1</translation>
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
    <name>oc::ui::TimePopover</name>
    <message>
        <source>Until when?</source>
        <translation>¿Hasta cuándo?</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Esa hora ya pasó.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
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
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open link …</source>
        <translation>Abrir enlace …</translation>
    </message>
    <message>
        <source>Newest messages</source>
        <translation>Mensajes más recientes</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Guardar como …</translation>
    </message>
    <message>
        <source>Loading later messages …</source>
        <translation>Cargando mensajes siguientes …</translation>
    </message>
    <message>
        <source>Later messages could not be loaded. Try again</source>
        <translation>No se pudieron cargar los mensajes siguientes. Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>oc::ui::TimesPage</name>
    <message>
        <source>Times and closing</source>
        <translation>Plazos y cierre</translation>
    </message>
    <message>
        <source>When conversations end by themselves: by the clock, and by what customers write.</source>
        <translation>Cuándo terminan solas las conversaciones: por el reloj y por lo que escriben los clientes.</translation>
    </message>
    <message>
        <source>&amp;Expiry</source>
        <translation>&amp;Caducidad</translation>
    </message>
    <message>
        <source>So long after its start a conversation ends, whatever happens in it. Agents can extend it.</source>
        <translation>Pasado este tiempo desde el inicio la conversación termina, pase lo que pase. Los agentes pueden prorrogarla.</translation>
    </message>
    <message>
        <source>&amp;Idle timeout</source>
        <translation>&amp;Inactividad</translation>
    </message>
    <message>
        <source>So long after the last message, start or extension it ends.</source>
        <translation>Pasado este tiempo desde el último mensaje, el inicio o la prórroga, termina.</translation>
    </message>
    <message>
        <source>Keep &amp;waiting conversations open</source>
        <translation>Mantener abiertas las conversaciones que &amp;esperan</translation>
    </message>
    <message>
        <source>Neither time ends a conversation in which the customer waits for an answer.</source>
        <translation>Ningún plazo termina una conversación en la que el cliente espera respuesta.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Closure detection is switched off: none of this applies now.</source>
        <translation>La detección de cierre está desactivada: nada de esto rige ahora.</translation>
    </message>
    <message>
        <source>When the customer seems done</source>
        <translation>Cuando el cliente parece haber terminado</translation>
    </message>
    <message>
        <source>Sa&amp;ve …</source>
        <translation>G&amp;uardar …</translation>
    </message>
    <message>
        <source>&amp;Back-test …</source>
        <translation>&amp;Prueba retroactiva …</translation>
    </message>
    <message>
        <source>Tries other settings on past conversations. Changes nothing.</source>
        <translation>Prueba otros ajustes en conversaciones pasadas. No cambia nada.</translation>
    </message>
    <message>
        <source>Open the &amp;feature</source>
        <translation>Abrir la &amp;función</translation>
    </message>
    <message>
        <source>Its switch, its history and undo; automatic closing is a feature of its own.</source>
        <translation>Su interruptor, el historial y deshacer; el cierre automático es una función aparte.</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>Por el reloj</translation>
    </message>
    <message>
        <source>By what customers write</source>
        <translation>Por lo que escriben los clientes</translation>
    </message>
    <message>
        <source>Saved. The clock goes by it from now on.</source>
        <translation>Guardado. El reloj lo sigue desde ahora.</translation>
    </message>
    <message>
        <source>Saved. It is in force everywhere.</source>
        <translation>Guardado. Ya rige en todas partes.</translation>
    </message>
</context>
<context>
    <name>oc::ui::TranscriptDialog</name>
    <message>
        <source>Export the transcript</source>
        <translation>Exportar la transcripción</translation>
    </message>
    <message>
        <source>All messages with %1, in one file.</source>
        <translation>Todos los mensajes con %1, en un archivo.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Datos (JSON)</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Tipo de archivo</translation>
    </message>
    <message>
        <source>With internal &amp;notes</source>
        <translation>Con &amp;notas internas</translation>
    </message>
    <message>
        <source>Notes are the team&apos;s own: leave them out of what the customer gets.</source>
        <translation>Las notas son del equipo: no las incluya en lo que recibe el cliente.</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) read</source>
        <translation>
            <numerusform>%Ln mensaje leído</numerusform>
            <numerusform>%Ln mensajes leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the file …</source>
        <translation>Creando el archivo …</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportada a %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>oc::ui::Tray</name>
    <message>
        <source>Open Owner Console</source>
        <translation>Abrir Owner Console</translation>
    </message>
    <message>
        <source>No notifications for an hour</source>
        <translation>Sin notificaciones durante una hora</translation>
    </message>
    <message>
        <source>No notifications until tomorrow</source>
        <translation>Sin notificaciones hasta mañana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Notifications again (now off until %1)</source>
        <translation>Notificaciones de nuevo (apagadas hasta %1)</translation>
    </message>
    <message numerus="yes">
        <source>Owner Console: %n unread conversation(s)</source>
        <translation>
            <numerusform>Owner Console: %n conversación sin leer</numerusform>
            <numerusform>Owner Console: %n conversaciones sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::TwilioPage</name>
    <message>
        <source>One a line, with the country&apos;s code: +5511999998888</source>
        <translation>Uno por línea, con el código del país: +5511999998888</translation>
    </message>
    <message>
        <source>Twilio accounts</source>
        <translation>Cuentas de Twilio</translation>
    </message>
    <message>
        <source>Through which numbers the organisation writes and is written to.</source>
        <translation>Por qué números escribe y recibe mensajes la organización.</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>Auth &amp;token</source>
        <translation>&amp;Token de autenticación</translation>
    </message>
    <message>
        <source>Kept encrypted and never shown again.</source>
        <translation>Se guarda cifrado y no se muestra nunca más.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>&amp;Quitar …</translation>
    </message>
    <message>
        <source>Its webhooks are refused and nothing is sent through it any more. Conversations stay.</source>
        <translation>Sus webhooks se rechazan y ya no se envía nada por ella. Las conversaciones quedan.</translation>
    </message>
    <message>
        <source>&amp;Add an account …</source>
        <translation>&amp;Añadir una cuenta …</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>Save first: Twilio is asked with what is stored.</source>
        <translation>Guarda antes: se consulta a Twilio con lo guardado.</translation>
    </message>
    <message>
        <source>No Twilio account yet</source>
        <translation>Aún sin cuenta de Twilio</translation>
    </message>
    <message>
        <source>With its SID, token and numbers, customers can write to this organisation.</source>
        <translation>Con su SID, token y números, los clientes pueden escribir a esta organización.</translation>
    </message>
    <message>
        <source>Add an account …</source>
        <translation>Añadir una cuenta …</translation>
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
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>sin números</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>A training line plays its customers; no real messages.</source>
        <translation>Una línea de entrenamiento hace de cliente; sin mensajes reales.</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Asks Twilio with the stored token for the account and its numbers. Nothing is sent to anybody.</source>
        <translation>Consulta a Twilio, con el token guardado, por la cuenta y sus números. No se envía nada a nadie.</translation>
    </message>
    <message>
        <source>Paste it in Twilio&apos;s console under the number, the WhatsApp sender or the messaging service, for incoming messages, method POST.</source>
        <translation>Pégala en la consola de Twilio, en el número, el remitente de WhatsApp o el servicio de mensajería, para mensajes entrantes, método POST.</translation>
    </message>
    <message>
        <source>Not known on this computer: it begins with the receiver&apos;s PUBLIC_BASE_URL.</source>
        <translation>Este equipo no lo sabe: empieza con el PUBLIC_BASE_URL del receptor.</translation>
    </message>
    <message>
        <source>Add a Twilio account</source>
        <translation>Añadir una cuenta de Twilio</translation>
    </message>
    <message>
        <source>You find SID and auth token on the first page of Twilio&apos;s console.</source>
        <translation>El SID y el token están en la primera página de la consola de Twilio.</translation>
    </message>
    <message>
        <source>Account &amp;SID</source>
        <translation>&amp;SID de la cuenta</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>A SID is AC and 32 of the characters 0–9 and a–f.</source>
        <translation>Un SID es AC y 32 de los caracteres 0–9 y a–f.</translation>
    </message>
    <message>
        <source>The token is missing.</source>
        <translation>Falta el token.</translation>
    </message>
    <message>
        <source>The account was added. Test it, then paste the webhook address.</source>
        <translation>La cuenta se añadió. Pruébala y después pega la dirección del webhook.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Asking Twilio …</source>
        <translation>Consultando a Twilio …</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Not at Twilio</source>
        <translation>No están en Twilio</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Consultada</translation>
    </message>
    <message>
        <source>Remove this account?</source>
        <translation>¿Quitar esta cuenta?</translation>
    </message>
    <message>
        <source>What customers write to its numbers is refused from now on, and open conversations can&apos;t be answered. The token is deleted.</source>
        <translation>Lo que los clientes escriban a sus números se rechaza desde ahora, y las conversaciones abiertas no se pueden responder. El token se elimina.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>La cuenta se quitó.</translation>
    </message>
</context>
<context>
    <name>oc::ui::WebhookForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Receives a signed POST for each event; https, reachable from the receiver.</source>
        <translation>Recibe un POST firmado por evento; https, accesible desde el receptor.</translation>
    </message>
    <message>
        <source>&amp;What it is for</source>
        <translation>Para &amp;qué sirve</translation>
    </message>
    <message>
        <source>Switched &amp;on</source>
        <translation>&amp;Activado</translation>
    </message>
    <message>
        <source>This must be an address such as https://hooks.example.com/in.</source>
        <translation>Debe ser una dirección como https://hooks.example.com/in.</translation>
    </message>
    <message>
        <source>An address must not hold a user&apos;s name or password.</source>
        <translation>La dirección no puede contener usuario ni contraseña.</translation>
    </message>
    <message>
        <source>Choose at least one event.</source>
        <translation>Elige al menos un evento.</translation>
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
        <translation>Qué pasó con él</translation>
    </message>
    <message>
        <source>Whatever became of it</source>
        <translation>Cualquier resultado</translation>
    </message>
</context>
<context>
    <name>oc::ui::WebhookLogPage</name>
    <message>
        <source>Message of a customer</source>
        <translation>Mensaje de un cliente</translation>
    </message>
    <message>
        <source>Delivery state of our message</source>
        <translation>Estado de entrega de nuestro mensaje</translation>
    </message>
    <message>
        <source>Received webhooks</source>
        <translation>Webhooks recibidos</translation>
    </message>
    <message>
        <source>What Twilio sent, with what became of it. A message that seems lost can be proven here, or put in again.</source>
        <translation>Lo que Twilio envió y qué pasó con cada uno. Un mensaje que parece perdido se puede comprobar aquí o procesar de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Put in again</source>
        <translation>&amp;Procesar de nuevo</translation>
    </message>
    <message>
        <source>Stores the message if it is missing; never a second time.</source>
        <translation>Guarda el mensaje si falta; nunca por segunda vez.</translation>
    </message>
    <message>
        <source>&amp;Open the message</source>
        <translation>&amp;Abrir el mensaje</translation>
    </message>
    <message>
        <source>Shows it in its conversation.</source>
        <translation>Lo muestra en su conversación.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Lo que llegó</translation>
    </message>
    <message>
        <source>Older ones could not be read: %1</source>
        <translation>No se pudieron leer los más antiguos: %1</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>Aún no llegó nada</translation>
    </message>
    <message>
        <source>Once Twilio&apos;s webhooks point here, each of them is listed.</source>
        <translation>Cuando los webhooks de Twilio apunten aquí, cada uno aparece en la lista.</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Nada de eso</translation>
    </message>
    <message>
        <source>No webhook of the days that are kept fits the filter.</source>
        <translation>Ningún webhook de los días que se guardan coincide con el filtro.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Only what Twilio has signed is put in again.</source>
        <translation>Solo se procesa de nuevo lo que Twilio firmó.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
</context>
<context>
    <name>oc::ui::WebhooksPage</name>
    <message>
        <source>The receiving program checks signatures with it. It is not shown again.</source>
        <translation>Con él el programa receptor comprueba firmas. No se mostrará otra vez.</translation>
    </message>
    <message>
        <source>Outgoing webhooks</source>
        <translation>Webhooks salientes</translation>
    </message>
    <message>
        <source>Addresses of other programs that are told of this organisation&apos;s events.</source>
        <translation>Direcciones de otros programas a los que se avisa de los eventos de esta organización.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Sends an event of the type “ping”; the answer is in Deliveries.</source>
        <translation>Envía un evento del tipo “ping”; la respuesta está en Entregas.</translation>
    </message>
    <message>
        <source>&amp;Rotate the secret …</source>
        <translation>&amp;Renovar el secreto …</translation>
    </message>
    <message>
        <source>Makes a new one; the one before signs for another day.</source>
        <translation>Crea uno nuevo; el anterior firma un día más.</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>&amp;Quitar …</translation>
    </message>
    <message>
        <source>Nothing more is told to this address.</source>
        <translation>A esta dirección ya no se le avisa de nada.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Añadir …</translation>
    </message>
    <message>
        <source>Nobody is told</source>
        <translation>No se avisa a nadie</translation>
    </message>
    <message>
        <source>Add the address of a program that wants to hear of messages and conversations.</source>
        <translation>Añade la dirección de un programa que quiera saber de mensajes y conversaciones.</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Añadir …</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>con fallos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Failing since</source>
        <translation>Falla desde</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Está desactivado.</translation>
    </message>
    <message>
        <source>Add an outgoing webhook</source>
        <translation>Añadir un webhook saliente</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>The secret of the webhook</source>
        <translation>El secreto del webhook</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The test is on its way: its answer appears here.</source>
        <translation>La prueba va en camino: su respuesta aparece aquí.</translation>
    </message>
    <message>
        <source>Make a new secret?</source>
        <translation>¿Crear un secreto nuevo?</translation>
    </message>
    <message>
        <source>The one before goes on signing for another day, so that the receiving program can change over.</source>
        <translation>El anterior sigue firmando un día más, para que el programa receptor haga el cambio.</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Renovar</translation>
    </message>
    <message>
        <source>The new secret</source>
        <translation>El secreto nuevo</translation>
    </message>
    <message>
        <source>Remove this webhook?</source>
        <translation>¿Quitar este webhook?</translation>
    </message>
    <message>
        <source>%1 is told nothing more, and its delivery log is deleted.</source>
        <translation>A %1 ya no se le avisa, y su registro de entregas se elimina.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>The webhook was removed.</source>
        <translation>El webhook se quitó.</translation>
    </message>
</context>
</TS>
